import type { DataCategoryId } from '../../categories.ts';
import { SPACE } from '../characters.ts';
import { contextSpeaksFor, showsFormat } from '../context.ts';
import { isOneDigit, isTypedInARow } from '../identifier-arithmetic.ts';
import type { Anchor, Candidate, Recognizer } from '../recognizer.ts';
import type { WrittenNumber } from '../written-numbers.ts';

/** Most spaces before a number, in UTF-16 code units. */
const MAX_SPACES = 32;
const quotes: ReadonlySet<number> = new Set(Array.from('"\'`', (mark) => mark.charCodeAt(0)));

/** Kinds of numbers that have no check digits, and fewest digits of one. */
const kinds: readonly { readonly category: DataCategoryId; readonly digits: number; readonly needsLetter: boolean }[] =
  [
    { category: 'vehicle-plate', digits: 2, needsLetter: true },
    { category: 'identity-document', digits: 4, needsLetter: false },
    { category: 'driving-licence', digits: 5, needsLetter: false },
    { category: 'student-number', digits: 5, needsLetter: false },
    { category: 'patient-number', digits: 5, needsLetter: false },
    { category: 'health-professional', digits: 6, needsLetter: false },
  ];

/**
 * Numbers of papers, plates and files of countries whose shapes `data/identifiers.yml` does not have: what stands under a key that the lexicon
 * of fields knows for them, and looks like a number (`nummerplade: "CT 47 218"`, `dowod=CFT683920`). One recognizer a kind.
 */
export const papersOfKeys: readonly Recognizer[] = kinds.map(({ category, digits, needsLetter }) => {
  const id = `${category}-of-key`;
  return {
    id,
    category,
    isGeneral: true,
    anchors: ['key', 'digits', 'capitals', 'before-capitals'],
    minDigits: digits,
    recognize: (source, anchor) => {
      const start = startOf(source.text, anchor);
      const number = source.numberAt(start);
      if (!number || number.digits.length < digits || !(needsLetter ? number.hasLetter : number.isLong))
        return undefined;
      const isUnderKey = source.keyMeaningAt(start) === category || contextSpeaksFor(source, start, id);
      return isUnderKey && !showsFormat(source, start) ? candidateOf(number) : undefined;
    },
    fictitious: (original) => original.replace(/[A-Z]/gi, 'X').replace(/\d/g, '0'),
  };
});

function startOf(text: string, anchor: Anchor): number {
  if (anchor.kind === 'digits') return anchor.run.start;
  if (anchor.kind !== 'key') return anchor.offset;
  let start = anchor.offset + 1;
  while (start - anchor.offset < MAX_SPACES && text.charCodeAt(start) === SPACE) start++;
  return quotes.has(text.charCodeAt(start)) ? start + 1 : start;
}

function candidateOf({ range, digits }: WrittenNumber): Candidate {
  const documentedExample = isOneDigit(digits) || (digits.length > 3 && isTypedInARow(digits));
  return { range, documentedExample, strength: 'contextual' };
}
