import { ibanRegistry } from '../../../../../generated/iban-registry.ts';
import { isJoinedAfter, isJoinedBefore } from '../boundaries.ts';
import { HYPHEN, isAsciiLetter, isDigit, isSpace, separatorKind } from '../characters.ts';
import { mod97 } from '../checksums.ts';
import type { Anchor, Candidate, Recognizer, ScannedText } from '../recognizer.ts';

interface Country {
  /** Length of the whole number. */
  readonly length: number;
  readonly bban: RegExp;
  readonly example: string;
}

const countries = new Map(ibanRegistry.map((entry) => [entry.country, countryOf(entry.bban, entry.example)]));
const published = new Set(ibanRegistry.flatMap((entry) => [entry.example, ...(entry.otherExamples ?? [])]));
/** 98 less a remainder of 0 to 96 gives 02 to 98. */
const impossible: ReadonlySet<string> = new Set(['00', '01', '99']);
/** For a country whose example is not known. */
const frenchExample = 'FR7630006000011234567890189';

/**
 * International bank account number: country, check digits and the country's own structure (ISO 13616, IBAN registry).
 * Remainder 1 modulo 97, length and structure leave far less than 0.1 % to chance.
 */
export const iban: Recognizer = {
  id: 'iban',
  category: 'bank-account',
  anchors: ['country-code'],
  recognize,
  fictitious,
};

function countryOf(structure: string, example: string): Country {
  const parts = [...structure.matchAll(/(\d{1,2})([nac])/g)].map(([, size, kind]) => `${classOf(kind)}{${size ?? ''}}`);
  return { length: example.length, bban: new RegExp(`^${parts.join('')}$`), example };
}

function classOf(kind: string | undefined): string {
  return kind === 'n' ? '[0-9]' : kind === 'a' ? '[A-Z]' : '[A-Z0-9]';
}

function recognize(source: ScannedText, anchor: Anchor): Candidate | undefined {
  if (anchor.kind !== 'country-code') return undefined;
  const { text } = source;
  const start = anchor.offset;
  const country = countries.get(text.slice(start, start + 2).toUpperCase());
  if (!country || isJoinedBefore(text, start) || impossible.has(text.slice(start + 2, start + 4))) return undefined;
  const read = readCompact(text, start, country.length);
  if (!read || isJoinedAfter(text, read.end)) return undefined;
  const { compact, end } = read;
  if (!country.bban.test(compact.slice(4)) || mod97(compact.slice(4) + compact.slice(0, 4)) !== 1) return undefined;
  return { range: { start, end }, documentedExample: isInvented(compact), strength: 'strong' };
}

/** The next `length` letters and digits in capitals, with the same single separator between groups, or none. */
function readCompact(text: string, start: number, length: number): { compact: string; end: number } | undefined {
  let compact = '';
  let separator = 0;
  let at = start;
  while (compact.length < length) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || isAsciiLetter(code)) compact += text.charAt(at);
    else if (!isSpace(code) && code !== HYPHEN) return undefined;
    else if (separator !== 0 && separator !== separatorKind(code)) return undefined;
    else if (at > start && !isAlphanumeric(text.charCodeAt(at + 1))) return undefined;
    else separator = separatorKind(code);
    at++;
  }
  return { compact: compact.toUpperCase(), end: at };
}

function isAlphanumeric(code: number): boolean {
  return isDigit(code) || isAsciiLetter(code);
}

/** Examples of the registry and of public documentation, accounts made of one digit, or of all of them in order. */
function isInvented(compact: string): boolean {
  return published.has(compact) || compact.includes('123456789') || /^[A-Z]{2}\d{2}(.)\1+$/.test(compact);
}

function fictitious(original: string): string {
  const example = countries.get(original.slice(0, 2).toUpperCase())?.example ?? frenchExample;
  const stand = /^[a-z]/.test(original) ? example.toLowerCase() : example;
  let at = 0;
  return original.replace(/[0-9a-z]/gi, (character) => stand[at++] ?? character);
}
