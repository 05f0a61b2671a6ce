import { maxDigits } from './digit-run.ts';
import type { AnchorKind, Recognizer } from './recognizer.ts';

/** A recognizer with its question. V8 finds what it calls at once where all have one shape; recognizers have a dozen. */
export type Asked = Pick<Recognizer, 'recognize'> & { readonly recognizer: Recognizer };

/** Who is asked about what: worked out once for a list of recognizers, so that an anchor costs only those it may concern. */
export interface Dispatch {
  /** Fewest digits of a run that anyone wants to see. */
  readonly minDigits: number;
  /** For an anchor that is no run of digits. */
  of(kind: Exclude<AnchorKind, 'digits'>): readonly Asked[];
  /** For a run of so many digits, with so many in its first group. */
  ofRun(firstGroup: number, digits: number): readonly Asked[];
}

export function dispatchOf(recognizers: readonly Recognizer[]): Dispatch {
  const all = recognizers.map((recognizer): Asked => ({ recognize: recognizer.recognize, recognizer }));
  const of = (kind: AnchorKind): readonly Asked[] => all.filter(({ recognizer }) => recognizer.anchors.includes(kind));
  const byKind = {
    'at-sign': of('at-sign'),
    plus: of('plus'),
    'country-code': of('country-code'),
    capitals: of('capitals'),
    'before-capitals': of('before-capitals'),
    negative: of('negative'),
    number: of('number'),
    'hex-groups': of('hex-groups'),
    key: of('key'),
    'form-of-address': of('form-of-address'),
    introduction: of('introduction'),
    'date-call': of('date-call'),
    year: of('year'),
    cell: of('cell'),
    row: of('row'),
  };
  const ofDigits = of('digits');
  const minOf = ({ recognizer }: Asked): number => recognizer.minDigits ?? 1;
  const sizes = Array.from({ length: maxDigits + 1 }, (_, size) => size);
  const byRun = sizes.map((first) => {
    const those = ofDigits.filter(({ recognizer }) => recognizer.firstGroups?.includes(first) ?? true);
    return sizes.map((digits) => those.filter((one) => minOf(one) <= digits));
  });
  return {
    minDigits: Math.min(...ofDigits.map(minOf)),
    of: (kind) => byKind[kind],
    ofRun: (firstGroup, digits) => byRun[firstGroup]?.[digits] ?? [],
  };
}
