import { isJoinedBefore } from '../boundaries.ts';
import { contextSpeaksFor } from '../context.ts';
import { isTypedInARow, sumOf } from '../identifier-arithmetic.ts';
import type { Anchor, Candidate, Recognizer, ScannedText } from '../recognizer.ts';

/** A number and what is said before it. */
interface Part {
  readonly said: string;
  readonly value: string;
  readonly check?: (digits: string) => boolean;
}

const id = 'domestic-account';
/** How far from its account the number of a bank is looked for, in UTF-16 code units. */
const NEAR = 96;
const SAID = 48;
const LONGEST = 20;
/** What may stand between a name and its value: `": "`, `> `, ` is `. */
const mark = '["\'`\\]]{0,2}\\s{0,3}(?:is |[:=>(#]|=>|-)?\\s{0,3}["\'`]?';
const number = '(?:[ _-]?(?:number|num|no|nr))?\\.?';
const free = '(?![\\w-]|[ .]\\d)';
const account = `(?:account|acct|(?<![a-z])acc|(?<![a-z])a/c)${number}${mark}`;

/** Of the United Kingdom: https://www.wearepay.uk/what-we-do/industry-services/extended-industry-sort-code-directory/. */
const british: readonly [Part, Part] = [
  { said: `(?<![a-z])sort(?:[ _-]?code)?${number}${mark}`, value: '\\d{2}([- ]?)\\d{2}\\1\\d{2}' },
  { said: account, value: '\\d{8}' },
];
/** Of the United States: https://www.aba.com/about-us/routing-number. */
const american: readonly [Part, Part] = [
  {
    said: `(?:routing|(?<![a-z])aba|(?<![a-z])rtn)(?:[ _-]?transit)?${number}${mark}`,
    value: '\\d{9}',
    check: (digits) => sumOf(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0,
  },
  { said: account, value: '\\d{6,17}' },
];
const pairs = [british, american].flatMap(([bank, owned]) => [pairOf(bank, owned), pairOf(owned, bank)]);

/** An account and the number of its bank, where both stand together: neither says whose money it is alone. */
export const domesticAccount: Recognizer = {
  id,
  category: 'bank-account',
  anchors: ['digits'],
  minDigits: 6,
  recognize,
  fictitious: (original) => original.replace(/\d/g, '0'),
};

function pairOf(part: Part, other: Part) {
  return {
    said: new RegExp(`${part.said}$`, 'i'),
    value: new RegExp(`^${part.value}${free}`),
    isReal: part.check ?? (() => true),
    other: new RegExp(`${other.said}(${other.value.replace('\\1', '\\2')})${free}`, 'i'),
    isOtherReal: other.check ?? (() => true),
  };
}

function recognize(source: ScannedText, anchor: Anchor): Candidate | undefined {
  if (anchor.kind !== 'digits') return undefined;
  const { text } = source;
  const { start } = anchor.run;
  if (isJoinedBefore(text, start) || !contextSpeaksFor(source, start, id)) return undefined;
  const said = text.slice(Math.max(0, start - SAID), start);
  for (const pair of pairs) {
    const written = pair.value.exec(text.slice(start, start + LONGEST))?.[0];
    if (written === undefined || !pair.said.test(said)) continue;
    const digits = written.replace(/\D/g, '');
    const end = start + written.length;
    if (!pair.isReal(digits) || !stands(pair, text, start, end)) continue;
    return { range: { start, end }, documentedExample: isTypedInARow(digits), strength: 'contextual' };
  }
  return undefined;
}

/** Whether the other number stands before or after, in the same record. */
function stands({ other, isOtherReal }: (typeof pairs)[number], text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - NEAR), start)
      .split(/[{}]/)
      .at(-1) ?? '';
  const after = text.slice(end, end + NEAR).split(/[{}]/, 1)[0] ?? '';
  return [before, after].some((piece) => {
    const found = other.exec(piece)?.[1];
    return found !== undefined && isOtherReal(found.replace(/\D/g, ''));
  });
}
