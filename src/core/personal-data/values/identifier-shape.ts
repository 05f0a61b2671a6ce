import type { Recognizer } from './recognizer.ts';

/** One way to write an identifier, from the notation of `data/identifiers.yml`. */
export interface Shape {
  /** From its first character; not case-sensitive. */
  readonly pattern: RegExp;
  readonly length: number;
  readonly hasSpace: boolean;
  /** Needs no word around it. */
  readonly alone: boolean;
  readonly anchor: 'digits' | 'capitals' | 'country-code' | 'before-capitals';
  /** Characters between its start and its anchor. */
  readonly before: number;
  /** Digits before its first letter or the end, with the separators that a run of digits may have. */
  readonly leadingDigits: number;
  /** How many digits it starts with before anything else; `undefined` when that varies. */
  readonly firstGroup: number | undefined;
}

const classes: Readonly<Record<string, string>> = { '9': '\\d', A: '[A-Z]', X: '[A-Z0-9]', ' ': '[ \\u00a0\\u202f]' };

export function shapeOf(written: string, alone: boolean): Shape {
  const source = Array.from(written, (mark) => classes[mark] ?? mark.replace(/[.+()]/, '\\$&')).join('');
  const lead = /^[9 ./-]*/.exec(written)?.[0] ?? '';
  const leadingDigits = lead.replace(/\D/g, '').length;
  const firstGroup = /^9*/.exec(written)?.[0].length ?? 0;
  const capitals = /^(?:A{1,3}-)?A{1,2}[ -]?[9X]/.test(written);
  const country = written.indexOf('AA99');
  const short = /^9{1,4}[ -]?AA/.test(written) && leadingDigits < 6;
  const anchor = capitals
    ? 'capitals'
    : short
      ? 'before-capitals'
      : country >= 0 && leadingDigits < 6
        ? 'country-code'
        : 'digits';
  return {
    pattern: new RegExp(`^${source}`, 'i'),
    length: written.length,
    hasSpace: written.includes(' '),
    alone,
    anchor,
    before: anchor === 'country-code' ? country : 0,
    leadingDigits,
    firstGroup: written.charAt(firstGroup) === 'X' ? undefined : firstGroup,
  };
}

/** What the scanner must know to ask about identifiers of these shapes only where one may stand. */
export function anchoringOf(shapes: readonly Shape[]): Pick<Recognizer, 'anchors' | 'minDigits' | 'firstGroups'> {
  const anchors = [...new Set(shapes.map(({ anchor }) => anchor))];
  const ofDigits = shapes.filter(({ anchor }) => anchor === 'digits');
  if (ofDigits.length === 0) return { anchors };
  const minDigits = Math.min(...ofDigits.map(({ leadingDigits }) => leadingDigits));
  const sizes = ofDigits.map(({ firstGroup }) => firstGroup);
  const firstGroups = sizes.filter((size) => size !== undefined);
  return firstGroups.length === sizes.length ? { anchors, minDigits, firstGroups } : { anchors, minDigits };
}

/** Letters as A, digits as 9. */
export function shapeOfCompact(compact: string): string {
  return compact.replace(/[a-z]/gi, 'A').replace(/\d/g, '9');
}
