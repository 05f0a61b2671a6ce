import { checkDigitOfIcao, isMonthAndDay } from '../identifier-arithmetic.ts';
import type { Anchor, Candidate, Recognizer, ScannedText } from '../recognizer.ts';

/** One of the lines with numbers that a scanner reads on a passport or a card. */
interface Line {
  readonly length: number;
  readonly pattern: RegExp;
  /** Parts that a check digit follows: each a list of stretches, from and to. */
  readonly checked: readonly (readonly (readonly [from: number, to: number])[])[];
  /** Places of the dates, year first. */
  readonly dates: readonly number[];
  /** Where the date of birth starts, which is the anchor of lines that start with a number. */
  readonly birth: number;
  readonly specimen: string;
}

/** Who holds it is a citizen of Utopia, the country of ICAO’s specimens. */
const specimenCountry = 'UTO';

const passport: Line = {
  length: 44,
  pattern: /^[A-Z0-9<]{9}\d[A-Z<]{3}\d{7}[FMX<]\d{7}[A-Z0-9<]{14}[\d<]\d$/,
  checked: [
    [[0, 9]],
    [[13, 19]],
    [[21, 27]],
    [
      [0, 10],
      [13, 20],
      [21, 43],
    ],
  ],
  dates: [13, 21],
  birth: 13,
  specimen: 'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
};

const smallDocument: Line = {
  length: 36,
  pattern: /^[A-Z0-9<]{9}\d[A-Z<]{3}\d{7}[FMX<]\d{7}[A-Z0-9<]{7}\d$/,
  checked: [
    [[0, 9]],
    [[13, 19]],
    [[21, 27]],
    [
      [0, 10],
      [13, 20],
      [21, 35],
    ],
  ],
  dates: [13, 21],
  birth: 13,
  specimen: 'D231458907UTO7408122F1204159<<<<<<<6',
};

/** Its last digit also checks the line above, which is not read. */
const card: Line = {
  length: 30,
  pattern: /^\d{7}[FMX<]\d{7}[A-Z<]{3}[A-Z0-9<]{11}\d$/,
  checked: [[[0, 6]], [[8, 14]]],
  dates: [0, 8],
  birth: 0,
  specimen: '7408122F1204159UTO<<<<<<<<<<<6',
};

/** French identity cards made until 2021: number, first names, birth. */
const frenchCard: Line = {
  length: 36,
  pattern: /^\d{13}[A-Z<]{14}\d{7}[FM]\d$/,
  checked: [[[0, 12]], [[27, 33]]],
  dates: [27],
  birth: 0,
  specimen: '8806923102858CORINNE<<<<<<<6512068F6',
};

const lines = [passport, smallDocument, card, frenchCard];

/**
 * The line with numbers of a machine-readable zone: passports, identity cards, residence permits (ICAO Doc 9303, parts 3
 * to 6; arrêté du 29 mai 1989 for the French card). Two check digits at least, two dates and fixed places leave far less
 * than 0.1 % to chance.
 */
export const machineReadableZone: Recognizer = {
  id: 'machine-readable-zone',
  category: 'identity-document',
  anchors: ['country-code', 'digits'],
  minDigits: 7,
  firstGroups: [7, 13],
  recognize,
  fictitious,
};

function recognize(source: ScannedText, anchor: Anchor): Candidate | undefined {
  for (const line of lines) {
    const start = startOf(anchor, line);
    if (start === undefined || start < 0) continue;
    const text = source.text.slice(start, start + line.length);
    if (!line.pattern.test(text) || !isWhole(source.text, start, line.length) || !isRight(text, line)) continue;
    return {
      range: { start, end: start + line.length },
      documentedExample: text.includes(specimenCountry) || lines.some(({ specimen }) => specimen === text),
      strength: 'strong',
    };
  }
  return undefined;
}

/** The last two letters of the nationality stand before the birth; `D<<` is no letter there, so the birth is a run. */
function startOf(anchor: Anchor, line: Line): number | undefined {
  if (anchor.kind === 'digits') return anchor.run.start - line.birth;
  return anchor.kind === 'country-code' && line.birth > 0 ? anchor.offset + 2 - line.birth : undefined;
}

/** In code a line often comes after a written-out line feed, and in XML before a closing tag. */
function isWhole(text: string, start: number, length: number): boolean {
  const joinedBefore = /[\w<]/.test(text.charAt(start - 1)) && !/^\\[nr]$/.test(text.slice(start - 2, start));
  const after = text.slice(start + length, start + length + 2);
  return !joinedBefore && (after === '</' || !/^[\w<]/.test(after));
}

function isRight(text: string, line: Line): boolean {
  const dated = line.dates.every((at) =>
    isMonthAndDay(Number(text.slice(at + 2, at + 4)), Number(text.slice(at + 4, at + 6))),
  );
  return (
    dated &&
    line.checked.every((parts) => {
      const end = parts.at(-1)?.[1] ?? 0;
      return checkDigitOfIcao(parts.map(([from, to]) => text.slice(from, to)).join('')) === text.charAt(end);
    })
  );
}

function fictitious(original: string): string {
  const line = lines.find(({ length, pattern }) => length === original.length && pattern.test(original));
  return (line ?? passport).specimen;
}
