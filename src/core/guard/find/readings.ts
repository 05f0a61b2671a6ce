import { addressViews, setFree } from './addresses.ts';
import { joinedViews, stepsApart, undiffed } from './joined.ts';
import { numberViews } from './numbers.ts';
import { pieceViews } from './pieces.ts';
import { unescaped, unquoted } from './unescape.ts';
import { View } from './view.ts';

/** One way to read a text, and which of the values that it shows count. */
export interface Reading {
  readonly view: View;
  /**
   * `all` for a text that reads so; `disguised` for what reads otherwise than it is written there; `numbers` for a view that takes
   * the surroundings of numbers away, where few kinds are sure enough; `addresses` for one that does so with those of mail addresses.
   */
  readonly counts: 'all' | 'disguised' | 'numbers' | 'addresses';
  /** Whether something encoded may be whole in it that is not elsewhere. */
  readonly mayDecode: boolean;
}

/** Language of the name of a file: its steps are words. */
export const pathLanguage = 'file-name';

/**
 * Every way to read a text that differs from the others: the text itself, and the surroundings of what is written in it
 * otherwise than it reads.
 */
export function readingsOf(text: string, languageId: string): readonly Reading[] {
  const base = new View(text);
  const plain = unescaped(base);
  const read = [base, ...(plain ? [plain] : [])];
  const steps = languageId === pathLanguage ? read.map(stepsApart).filter((view) => !read.includes(view)) : [];
  const starts = [...read, ...steps];
  const marked = starts.map(undiffed).filter((view) => view !== undefined);
  const quoted = [...starts, ...marked].map(unquoted).filter((view) => view !== undefined);
  const whole = [...starts, ...marked, ...quoted];
  const broken = whole.map(joinedViews);
  const joined = broken.flatMap(({ views }) => views);
  const glued = new Set(broken.flatMap((one) => one.glued));
  const numbers = [...whole, ...joined].flatMap(numberViews);
  const inPieces = whole.flatMap(pieceViews);
  const addresses = whole.flatMap(addressViews);
  const free = [...whole, ...joined, ...addresses].map(setFree).filter((view) => view !== undefined);
  return [
    ...whole.map((view): Reading => ({ view, counts: 'all', mayDecode: true })),
    ...joined.map((view): Reading => ({ view, counts: 'disguised', mayDecode: glued.has(view) })),
    ...[...numbers, ...inPieces].map((view): Reading => ({ view, counts: 'numbers', mayDecode: false })),
    ...addresses.map((view): Reading => ({ view, counts: 'addresses', mayDecode: false })),
    ...free.map((view): Reading => ({ view, counts: 'addresses', mayDecode: false })),
  ];
}
