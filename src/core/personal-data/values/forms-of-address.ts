import { formsOfAddress } from '../../../../generated/forms-of-address.ts';
import { DOT, isDigit, isWordCharacter, mayBeCapital } from './characters.ts';

export interface FormOfAddress {
  readonly kind: 'form-of-address';
  /** That of the capital after it. */
  readonly offset: number;
}

const written = formsOfAddress.flatMap((forms) => forms.written);
/** In lower case they are looked for in what people write, and not in code. */
export const spokenForms: ReadonlySet<string> = new Set(formsOfAddress.flatMap(({ spoken }) => spoken));
const spaces = [' ', '\u00a0'];

const forms = byStart(written.flatMap((form) => spaces.map((space) => form + space)));

/** What the forms start with. */
export const formLetters = [...new Set(written.map((form) => form.charAt(0)))].join('');

/** By their first two letters: hardly a word of code starts so, where many start with the first. */
function byStart(all: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const starts = new Map<number, string[]>();
  for (const form of all) {
    const start = startAt(form, 0);
    starts.set(start, [...(starts.get(start) ?? []), form]);
  }
  return starts;
}

function startAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/** A form with a capital at an offset, before a capital. */
export function formAt(text: string, at: number): FormOfAddress | undefined {
  const before = text.charCodeAt(at - 1);
  if (isWordCharacter(before) || before === DOT || isDigit(text.charCodeAt(at - 2))) return undefined;
  const form = forms.get(startAt(text, at))?.find((one) => text.startsWith(one, at));
  if (form === undefined || !mayBeCapital(text.charCodeAt(at + form.length))) return undefined;
  return { kind: 'form-of-address', offset: at + form.length };
}
