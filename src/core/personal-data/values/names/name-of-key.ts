import { isTwoNames, signedName } from '../addressed-names.ts';
import { HYPHEN, isLetter, isSpace } from '../characters.ts';
import { wordsOf } from '../context.ts';
import { keyBefore } from '../key-before.ts';
import { nameKeyInLexicon } from '../key-meaning.ts';
import { nameKeyOf, type NameKey } from '../name-keys.ts';
import { isListed } from '../name-words.ts';
import { nameBeforePhone } from '../names-of-phone.ts';
import { hasNameShape, readName, type ReadName } from '../person-names.ts';
import { prose } from '../prose.ts';
import type { Candidate, ScannedText } from '../recognizer.ts';
import { candidateOf, isCredit, isLabel, languageFolder } from './name-candidate.ts';
import { isWholeName } from './whole-name.ts';
import { isPersons } from './whose-name.ts';

/** Most spaces between a key and its value. */
const MAX_SPACES = 32;
/** Longest name that is read. */
const MAX_WORD = 60;
const APOSTROPHE = 0x27;
/** Longest key of a setting that is read. */
const MAX_KEY = 60;
/** Where a value needs no quotes. */
const plainLanguages: ReadonlySet<string> = new Set([
  'yaml',
  'dotenv',
  'properties',
  'ini',
  'toml',
  'plaintext',
  'markdown',
  'log',
  'xml',
  'html',
  'csv',
  'tsv',
  'restructuredtext',
]);
/** Where values stand, and no code. */
const data: ReadonlySet<string> = new Set(['json', 'jsonc', 'jsonl', 'yaml', 'log', 'plaintext', 'xml', 'toml', 'sql']);
const quotes: ReadonlySet<string> = new Set(Array.from('"\'`«“'));
const closing: Readonly<Record<string, string>> = { '«': '»', '“': '”' };
/** Where settings of one place stand, and no schema. */
const settings: ReadonlySet<string> = new Set(['dotenv', 'properties', 'ini', 'toml']);

/** What stands under a key that names people: `nom_usager: "…"`, `first_name = '…'`. */
export function nameOfKey(source: ScannedText, mark: number): Candidate | undefined {
  const written = keyBefore(source.text, mark);
  const key = written === undefined ? undefined : (nameKeyOf(written) ?? nameKeyInLexicon(written));
  if (!key)
    return prose.has(source.document.languageId) ? ofLabel(source, mark, written) : ofAnyKey(source, mark, written);
  const value = valueAfter(source, mark, key);
  if (!value || isItsLabel(written, value.name)) return undefined;
  const isSomebodys =
    isPersons(source, value.name, key, value.quoted) ||
    isHolder(source, value.name, mark) ||
    isOfRole(source, value, written);
  if (!isSomebodys) return undefined;
  const candidate = candidateOf(value.name);
  return key === 'any' && isPublic(source, value.name, mark) ? { ...candidate, mention: 'credit' } : candidate;
}

/** Whatever the key, but for those of things. */
function ofAnyKey(source: ScannedText, mark: number, key: string | undefined): Candidate | undefined {
  // Most values are one word, which is seen at once.
  if (key === undefined || !startsWithWords(source.text, startOfValue(source.text, mark))) return undefined;
  if (languageFolder.test(source.document.path)) return undefined;
  const value = valueAfter(source, mark, 'any');
  return value?.quoted === true && isWholeName(value.name, key) ? candidateOf(value.name) : undefined;
}

/** In data, whoever stands under who somebody is has two names, on whatever list: `"usager": "…"`. */
function isOfRole(source: ScannedText, { name, quoted }: { name: ReadName; quoted: boolean }, key = ''): boolean {
  if (!data.has(source.document.languageId) || !quoted || !hasNameShape(name)) return false;
  const word = wordsOf(key).at(-1);
  return word !== undefined && isListed('natural-person', word) && !name.plain.some(isLabel);
}

/** The text of a label: `account_holder: Account Holder`. */
function isItsLabel(key: string | undefined, { plain }: ReadName): boolean {
  return key !== undefined && wordsOf(key).join('') === plain.join('');
}

/** Whatever the label, in what people write: « Astreinte : Maëlle Vasseur, 06 … ». */
function ofLabel({ text, document }: ScannedText, mark: number, label = ''): Candidate | undefined {
  if (languageFolder.test(document.path)) return undefined;
  const name = signedName(text, mark, label) ?? nameBeforePhone(text, mark);
  return name && candidateOf(name);
}

/** Values are put in columns: `FullName:    "…"`. */
function afterSpaces(text: string, from: number): number {
  let at = from;
  while (at - from < MAX_SPACES && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Behind its quote, if it has one. */
function startOfValue(text: string, mark: number): number {
  let start = afterSpaces(text, mark + 1);
  // The first of a list: `prenoms: ["…"]`.
  if (text.charAt(start) === '[' && quotes.has(text.charAt(start + 1))) start++;
  else if (text.charAt(start) === '\\' && quotes.has(text.charAt(start + 1))) start++;
  return quotes.has(text.charAt(start)) ? start + 1 : start;
}

/** Whether a word of letters stands there, with a space behind it. */
function startsWithWords(text: string, start: number): boolean {
  for (let at = start; at - start < MAX_WORD; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) return at > start;
    if (code < 0x80 && !isLetter(code) && code !== HYPHEN && code !== APOSTROPHE) return false;
  }
  return false;
}

function valueAfter(
  source: ScannedText,
  mark: number,
  key: NameKey,
): { readonly name: ReadName; readonly quoted: boolean } | undefined {
  const { text } = source;
  const start = startOfValue(text, mark);
  const quote = quotes.has(text.charAt(start - 1)) ? text.charAt(start - 1) : '';
  const name = readName(text, start, closing[quote] ?? quote);
  if (!name) return undefined;
  const quoted = quote !== '';
  const isData = needsNoQuotes(source, mark);
  return (quoted ? name.whole : isComplete(name, key, isData)) ? { name, quoted: quoted || isData } : undefined;
}

/** In data, and in the query of an address: `?nom=Vasseur&prenom=…`. */
function needsNoQuotes({ text, document }: ScannedText, mark: number): boolean {
  if (plainLanguages.has(document.languageId)) return true;
  return text.charAt(mark) === '=' && /[?&][\w.[\]-]{1,40}$/.test(text.slice(Math.max(0, mark - 42), mark));
}

/** Without quotes one word alone is a name in data only: in code it is a variable. */
function isComplete(name: ReadName, key: NameKey, isData: boolean): boolean {
  if (name.words.length === 1) return isData && name.whole;
  return isData || key !== 'any';
}

/** `DPO_NAME=…`, `dpo.name=…` in settings, with a name on no list. */
function isHolder({ text, document }: ScannedText, name: ReadName, mark: number): boolean {
  if (!settings.has(document.languageId) || !name.whole || !isTwoNames(name)) return false;
  const key = text.slice(Math.max(0, mark - MAX_KEY), mark);
  const words = wordsOf(key.slice(key.lastIndexOf('\n') + 1));
  return words.some((word) => isListed('office-holder', word) || isListed('natural-person', word));
}

function isPublic(source: ScannedText, name: ReadName, mark: number): boolean {
  return !isHolder(source, name, mark) && isCredit(source, name);
}
