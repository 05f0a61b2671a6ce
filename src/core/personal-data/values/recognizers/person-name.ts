import type { TextRange } from '../../../text/document.ts';
import { addressedName, introducedName, isOfficial, isTwoNames, signedName } from '../addressed-names.ts';
import { isSpace } from '../characters.ts';
import { keyBefore } from '../key-before.ts';
import { headerHasBothNames, headersHaveNames, headersTellPeople, nameKeyOf, type NameKey } from '../name-keys.ts';
import {
  hasFirstNameBeside,
  hasHalfBeside,
  hasLastNameBeside,
  hasPersonBeside,
  hasPrivateFactBeside,
} from '../names-beside.ts';
import { nameAbove } from '../names-of-address.ts';
import { nameOfMail } from '../names-of-mail.ts';
import { nameBeforePhone } from '../names-of-phone.ts';
import { isFirstName, isListed, plainOf } from '../name-words.ts';
import { prose } from '../prose.ts';
import { hasNameShape, isExampleName, isFullName, isNoName, readName, type ReadName } from '../person-names.ts';
import type { Anchor, Candidate, Recognizer, ScannedText } from '../recognizer.ts';
import type { RowValue } from '../rows/rows.ts';
import { contextSpeaksFor, wordsOf } from '../context.ts';
import { email } from './email.ts';

const id = 'person-name';
/** Longest cell that can hold a name. */
const MAX_CELL = 60;
/** Most spaces between a key and its value. */
const MAX_SPACES = 32;
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
/** How much of a row after a name is looked at. */
const WINDOW = 80;
/** A mobile one of France, the United Kingdom, Spain…, or any international one: offices have others. */
const telephone = /[|;,\t] ?["']?(?:\+\d{2}[ (.-]?(?:\(0\) ?)?[67]|0[67])(?:[ .-]?\d){7,9}(?!\d)/;
const quotes: ReadonlySet<string> = new Set(Array.from('"\'`«“'));
const closing: Readonly<Record<string, string>> = { '«': '»', '“': '”' };
/** Where settings of one place stand, and no schema. */
const settings: ReadonlySet<string> = new Set(['dotenv', 'properties', 'ini', 'toml']);
const languageFolder = /(?:^|[/._-])(?:locales?|i18n|l10n|lang|langs|translations?|messages|intl)(?:[/._-]|$)/i;

/**
 * Names of people where something says that they are: the key of a value, the header of a column, a form of address.
 * A key that may name anything (`name`) needs a first name and a last name; `nom` alone a first name beside it.
 */
export const personName: Recognizer = {
  id,
  category: 'name',
  anchors: ['key', 'form-of-address', 'introduction', 'cell', 'row', 'at-sign', 'number'],
  recognize,
  fictitious,
};

function recognize(source: ScannedText, anchor: Anchor): Candidate | undefined {
  if (anchor.kind === 'key') return ofKey(source, anchor.offset);
  if (anchor.kind === 'form-of-address') return addressed(source, anchor.offset);
  if (anchor.kind === 'introduction') return introducedAt(source, anchor.offset);
  if (anchor.kind === 'at-sign') return ofMail(source, anchor);
  if (anchor.kind === 'row') return ofRow(source, anchor);
  if (anchor.kind === 'number') return aboveAddress(source, anchor.offset);
  return anchor.kind === 'cell' ? ofCell(source, anchor) : undefined;
}

function ofKey(source: ScannedText, mark: number): Candidate | undefined {
  const written = keyBefore(source.text, mark);
  const key = written === undefined ? undefined : nameKeyOf(written);
  if (!key && prose.has(source.document.languageId)) return ofLabel(source, mark, written);
  const value = key && valueAfter(source, mark, key);
  if (!key || !value || isItsLabel(written ?? '', value.name)) return undefined;
  if (!isPersons(source, value.name, key, value.quoted) && !isHolder(source, value.name, mark)) return undefined;
  const candidate = candidateOf(value.name);
  const isPublic = key === 'any' && !isHolder(source, value.name, mark) && isCredit(source, value.name);
  return isPublic ? { ...candidate, mention: 'credit' } : candidate;
}

/** The text of a label: `account_holder: Account Holder`. */
function isItsLabel(key: string, { plain }: ReadName): boolean {
  return wordsOf(key).join('') === plain.join('');
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

function valueAfter(
  { text, document }: ScannedText,
  mark: number,
  key: NameKey,
): { readonly name: ReadName; readonly quoted: boolean } | undefined {
  let start = afterSpaces(text, mark + 1);
  // The first of a list: `prenoms: ["…"]`.
  if (text.charAt(start) === '[' && quotes.has(text.charAt(start + 1))) start++;
  else if (text.charAt(start) === '\\' && quotes.has(text.charAt(start + 1))) start++;
  const quote = quotes.has(text.charAt(start)) ? text.charAt(start) : '';
  if (quote !== '') start++;
  const name = readName(text, start, closing[quote] ?? quote);
  if (!name) return undefined;
  const quoted = quote !== '';
  const isData = plainLanguages.has(document.languageId);
  return (quoted ? name.whole : isComplete(name, key, isData)) ? { name, quoted: quoted || isData } : undefined;
}

/** Without quotes one word alone is a name in data only: in code it is a variable. */
function isComplete(name: ReadName, key: NameKey, isData: boolean): boolean {
  if (name.words.length === 1) return isData && name.whole;
  return isData || key !== 'any';
}

/** A full name beside `name` says who took part: a team, authors of a quotation. A first name beside it makes it data. */
function isCredit(source: ScannedText, name: TextRange): boolean {
  return !hasFirstNameBeside(source.text, name) && !contextSpeaksFor(source, name.start, id);
}

/** `DPO_NAME=…`, `dpo.name=…` in settings, with a name on no list. */
function isHolder({ text, document }: ScannedText, name: ReadName, mark: number): boolean {
  if (!settings.has(document.languageId) || !name.whole || !isTwoNames(name)) return false;
  const key = text.slice(Math.max(0, mark - MAX_CELL), mark);
  return wordsOf(key.slice(key.lastIndexOf('\n') + 1)).some((word) => isListed('office-holder', word));
}

function isPersons(source: ScannedText, name: ReadName, key: NameKey, quoted: boolean): boolean {
  if (name.plain.some(isLabel) || languageFolder.test(source.document.path)) return false;
  if (key === 'full' || key === 'role') return isFullName(name, key === 'full') || isNamedBeside(source, name);
  if (key === 'own') return isFullName(name, true) || isOwnName(source, name);
  if (key === 'last') return isLastName(name) && name.words.length <= 3;
  return key === 'first' ? isFirstOf(source, name, quoted) : isBesideOther(source, name, key);
}

/** What stands beside the name tells that it is a person’s. */
function isNamedBeside(source: ScannedText, name: ReadName): boolean {
  return isUnlistedName(source, name) || isBesideFirstName(source, name);
}

/** `contact nom="Vasseur" prenom="Maëlle"`: the last name alone. */
function isBesideFirstName({ text }: ScannedText, name: ReadName): boolean {
  return name.words.length <= 3 && isLastName(name) && hasFirstNameBeside(text, name);
}

/** « Siobhán McGillicuddy » is on no list; what stands beside it is a person’s. */
function isUnlistedName(source: ScannedText, name: ReadName): boolean {
  return hasNameShape(name) && hasPersonBeside(source.text, name);
}

/** A last name alone, in whatever case, beside what its owner has: `nom_usager: "Vasseur", adresse: "…"`. */
function isOwnName(source: ScannedText, name: ReadName): boolean {
  if (name.words.length > 3 || !isLastName(name)) return false;
  return hasFirstNameBeside(source.text, name) || hasPersonBeside(source.text, name);
}

function isSomeonesName({ text }: ScannedText, name: ReadName): boolean {
  if (isFullName(name, false) || (isLastName(name) && hasFirstNameBeside(text, name))) return true;
  return hasNameShape(name) ? hasPrivateFactBeside(text, name) : isOneWord(name) && hasLastNameBeside(text, name);
}

function isFirstOf({ text }: ScannedText, name: ReadName, quoted: boolean): boolean {
  // `jmeno` is a first name, and a whole one too.
  if (isGivenName(name) || isFullName(name, true)) return true;
  return quoted && isOneWord(name) && (hasLastNameBeside(text, name) || hasPersonBeside(text, name));
}

/** What stands beside a name under a key that does not say whose it is. */
function isBesideOther(source: ScannedText, name: ReadName, key: NameKey): boolean {
  return key === 'any' ? isSomeonesName(source, name) : isHalf(source.text, name);
}

/** `First: "…", Last: "…"` */
function isHalf(text: string, name: ReadName): boolean {
  const isFirst = name.plain.every((word) => isFirstName(word, false));
  return name.words.length <= 3 && isLastName(name) && hasHalfBeside(text, name, isFirst ? 'last' : 'first');
}

function isGivenName({ plain }: ReadName): boolean {
  return plain.length <= 3 && plain.every((word) => isFirstName(word, true));
}

/** A name that is on no list: one word, with a capital and small letters. */
function isOneWord({ words, plain }: ReadName): boolean {
  return words.length === 1 && /^\p{Lu}\p{Ll}{2,}/u.test(words[0] ?? '') && !plain.some(isNoName);
}

function isLastName({ plain }: ReadName): boolean {
  return plain.length <= 4 && !plain.some(isNoName) && (plain.at(-1) ?? '').length > 2;
}

function addressed(source: ScannedText, start: number): Candidate | undefined {
  const name = addressedName(source.text, start);
  if (!name) return undefined;
  const isPublic = languageFolder.test(source.document.path) || isOfficial(source.text, name);
  return isPublic ? { ...candidateOf(name), mention: 'credit' } : candidateOf(name);
}

function aboveAddress({ text }: ScannedText, number: number): Candidate | undefined {
  const name = nameAbove(text, number);
  return name && candidateOf(name);
}

function introducedAt(source: ScannedText, start: number): Candidate | undefined {
  const name = languageFolder.test(source.document.path) ? undefined : introducedName(source.text, start);
  return name && candidateOf(name);
}

/** « Maëlle Vasseur <maelle.vasseur@…> »: the address must be a person’s, and says whether it is nobody’s. */
function ofMail(source: ScannedText, anchor: Anchor): Candidate | undefined {
  const mail = email.recognize(source, anchor);
  const range = mail && nameOfMail(source.text, mail.range);
  if (!range) return undefined;
  const candidate = { range, documentedExample: mail.documentedExample, strength: 'contextual' } as const;
  return isOfList(source, range) ? { ...candidate, mention: 'credit' } : candidate;
}

/** Whether nothing but marks stands before a name in its line, as where those who took part are listed, or only `name:`. */
function isOfList(source: ScannedText, range: TextRange): boolean {
  const line =
    source.text
      .slice(Math.max(0, range.start - MAX_CELL), range.start)
      .split('\n')
      .at(-1) ?? '';
  return !/\p{L}/u.test(line) || (/\bname["']?\s*[:=]\s*["']?$/i.test(line) && isCredit(source, range));
}

function isLabel(word: string): boolean {
  return isListed('label', word) && !isListed('particle', word);
}

function ofCell(source: ScannedText, cell: Extract<Anchor, { kind: 'cell' }>): Candidate | undefined {
  const { offset, end } = cell;
  const before = source.text.charAt(offset - 1);
  const key = end - offset < 2 || end - offset > MAX_CELL ? undefined : nameKeyOf(cell.header);
  if (!key) return undefined;
  const name = readName(source.text, offset, quotes.has(before) ? before : '');
  if (name?.end !== end || name.plain.some(isLabel)) return undefined;
  const isTheirs = fitsColumn(name, key, cell.headers) || isBothNames(name, cell.header) || isCalled(source, name);
  return isTheirs ? candidateOf(name) : undefined;
}

function ofRow({ text }: ScannedText, { holds, offset, end, mention, isExample }: RowValue): Candidate | undefined {
  const name = holds === 'name' ? readName(text, offset, text.charAt(end)) : undefined;
  if (!name) return undefined;
  const documentedExample = isExample === true || isExampleName(name);
  const candidate = { range: { start: offset, end }, documentedExample, strength: 'contextual' } as const;
  return mention ? { ...candidate, mention } : candidate;
}

/** Words with the shape of a name, in a row with a telephone number: only people have both in a column of names. */
function isCalled({ text }: ScannedText, name: ReadName): boolean {
  const rest = text.slice(name.end, name.end + WINDOW).split('\n', 1)[0] ?? '';
  return hasNameShape(name) && telephone.test(rest);
}

/** Two words and more, on no list, under a header that no organisation stands under. */
function isBothNames({ plain }: ReadName, header: string): boolean {
  if (plain.length < 2 || plain.length > 4 || !headerHasBothNames(header)) return false;
  return !plain.some((word) => isNoName(word) || (word.length < 2 && !isListed('particle', word)));
}

function fitsColumn(name: ReadName, key: NameKey, headers: readonly string[]): boolean {
  if (key === 'full' || key === 'role') return isFullName(name, key === 'full');
  if (key === 'own') return name.plain.length <= 4 && !name.plain.some(isNoName);
  if (key !== 'any' || headersHaveNames(headers)) return name.plain.length <= 4 && !name.plain.some(isNoName);
  return headersTellPeople(headers) && isFullName(name, true);
}

function candidateOf(name: ReadName): Candidate {
  return {
    range: { start: name.start, end: name.end },
    documentedExample: isExampleName(name),
    strength: 'contextual',
  };
}

/** Jean Dupont, in the order and the case of the original; a first name alone becomes Jean, a last name Dupont. */
function fictitious(original: string): string {
  const words = original.split(/\s+/);
  const like = (model: string, stand: string): string =>
    model.length > 1 && model === model.toUpperCase() ? stand.toUpperCase() : stand;
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const isFirst = isFirstName(plainOf(first), true);
  if (words.length === 1) return like(first, isFirst ? 'Jean' : 'Dupont');
  return isFirst || !isFirstName(plainOf(last), true)
    ? `${like(first, 'Jean')} ${like(last, 'Dupont')}`
    : `${like(first, 'Dupont')} ${like(last, 'Jean')}`;
}
