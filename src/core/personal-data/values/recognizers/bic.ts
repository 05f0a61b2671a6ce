import { wordsOf } from '../context.ts';
import type { Anchor, Candidate, Recognizer, ScannedText } from '../recognizer.ts';
import { iban } from './iban.ts';

/** How far from its account the code of a bank is looked for, in UTF-16 code units. */
const NEAR = 160;
const KEY = 32;
const code = /^\s{0,4}["'`]?([A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)(?![\p{L}\d_-])/u;
const named =
  /^[\s,;()/–-]{1,6}(?:code )?(?:BIC|SWIFT)(?:[ /-](?:code|BIC|SWIFT))?\s?[:=]?\s?([A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)(?![\p{L}\d_-])/u;
const names: ReadonlySet<string> = new Set(['bic', 'swift', 'bicswift', 'swiftbic', 'swiftcode', 'biccode']);
const fillers: ReadonlySet<string> = new Set(['code', 'number', 'nummer', 'numero', 'codice', 'codigo']);

/**
 * Code of a bank (ISO 9362: four letters, a country, two characters, three more for a branch) under a key of its own or right behind, beside the
 * account of somebody: alone it names a bank.
 */
export const bic: Recognizer = {
  id: 'bic',
  category: 'bank-account',
  anchors: ['key', 'cell', 'country-code'],
  recognize,
  fictitious,
};

function recognize(source: ScannedText, anchor: Anchor): Candidate | undefined {
  if (anchor.kind === 'cell') return ofCell(source, anchor);
  if (anchor.kind === 'country-code') return behind(source, anchor);
  if (anchor.kind !== 'key') return undefined;
  const { text } = source;
  const [written, value] = code.exec(text.slice(anchor.offset + 1, anchor.offset + 20)) ?? [];
  if (written === undefined || value === undefined) return undefined;
  if (!isBicKey(text.slice(Math.max(0, anchor.offset - KEY), anchor.offset))) return undefined;
  const end = anchor.offset + 1 + written.length;
  return candidateOf(source, end - value.length, end);
}

/** Whether the last word of a key, or of what stands before a value, is the name of such a code. */
export function isBicKey(key: string): boolean {
  const name = wordsOf(key).findLast((word) => !fillers.has(word));
  return name !== undefined && names.has(name);
}

function ofCell(
  source: ScannedText,
  { offset, end, header }: Extract<Anchor, { kind: 'cell' }>,
): Candidate | undefined {
  const size = end - offset;
  if ((size !== 8 && size !== 11) || !isBicKey(header)) return undefined;
  return code.exec(source.text.slice(offset, end + 1))?.[1] ? candidateOf(source, offset, end) : undefined;
}

/** « IBAN FR76 … BIC PSSTFRPPXXX » */
function behind(source: ScannedText, anchor: Anchor): Candidate | undefined {
  const account = iban.recognize(source, anchor);
  const [written, value] = account
    ? (named.exec(source.text.slice(account.range.end, account.range.end + 48)) ?? [])
    : [];
  if (!account || written === undefined || value === undefined) return undefined;
  const end = account.range.end + written.length;
  return beside(account, source.text, end - value.length, end);
}

function candidateOf(source: ScannedText, start: number, end: number): Candidate | undefined {
  const account = accountNear(source, start, end);
  return account && beside(account, source.text, start, end);
}

function beside(account: Candidate, text: string, start: number, end: number): Candidate {
  const documentedExample = account.documentedExample || text.startsWith('XXXX', start);
  return { range: { start, end }, documentedExample, strength: 'contextual' };
}

function accountNear(source: ScannedText, start: number, end: number): Candidate | undefined {
  const from = Math.max(0, start - NEAR);
  for (const { index } of source.text.slice(from, end + NEAR).matchAll(/[A-Z]{2}\d{2}/g)) {
    const account = iban.recognize(source, { kind: 'country-code', offset: from + index });
    if (account) return account;
  }
  return undefined;
}

/** No bank is called XXXX. */
function fictitious(original: string): string {
  return `XXXX${original.slice(4, 6)}${original.slice(6).replace(/./g, 'X')}`;
}
