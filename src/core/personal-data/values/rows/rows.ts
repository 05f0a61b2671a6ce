import type { SourceDocument } from '../../../text/document.ts';
import type { PublicMention } from '../../../text/public-mentions.ts';
import { isTable } from '../columns.ts';
import { comparedValues } from './assertions.ts';
import { cardValues, holdsCard } from './cards.ts';
import { filledFields } from './filled-fields.ts';
import { hl7Values, holdsHl7 } from './hl7.ts';
import { NextRows, valuesOf } from './next-rows.ts';
import { openBracketBefore, rowAt } from './row-cells.ts';
import type { RowOwner } from './row-owner.ts';
import { personOfRow } from './person-of-row.ts';
import { prose } from '../prose.ts';
import { headLines } from './line-heads.ts';
import { quotedNames } from './quoted-names.ts';
import { listedPeople } from './listed-people.ts';
import { signatures } from './signatures.ts';
import { tableRows } from './table-rows.ts';
import { wordArrays } from './word-arrays.ts';

/** A value of a person in a row without keys, and what it is. */
export interface RowValue {
  readonly kind: 'row';
  readonly holds: 'name' | 'birth-date' | 'phone' | 'street';
  readonly offset: number;
  readonly end: number;
  readonly mention?: PublicMention;
  /** Whether the other names of the row make it nobody’s. */
  readonly isExample?: boolean;
}

/** Between two values in quotes, the second of which may be a name, a date, what makes one, or a telephone number. */
const pair =
  /["'](?:\.\w{4,9}\(\))?,\s{0,40}(?:["'](?=[A-Z\u00c0-\u00de]|[12]\d{3}-\d\d-|\d\d[/.]\d\d[/.]|\+\d\d|0\d[\d ])|(?:new )?[A-Za-z.:]{3,24}\(["']?(?=[12]\d{3}(?:-|, ?\d)))/g;
/** No row of values with a name is shorter, in UTF-16 code units. */
const SHORTEST = 16;
/** Where code compares values with what it expects. */
const tests = /test|spec|prueba|e2e|cypress|features\//i;
/** Texts of programs in many languages: names of languages, of places. */
const texts = /(?:^|[/._-])(?:locales?|i18n|l10n|lang|langs|translations?|messages|intl)(?:[/._-]|$)/i;

/** Persons whose values stand in a row by their place alone: arguments, tuples, rows to insert, tables without headers. Reads forward once. */
export class Rows {
  readonly #values: Iterator<RowValue, undefined>;
  #next: RowValue | undefined;

  /** @param isPiece see `RecognizerSettings` */
  constructor(document: SourceDocument, isPiece: boolean) {
    this.#values = valuesOfRows(document, isPiece);
    this.#next = this.#values.next().value;
  }

  *before(end: number): Generator<RowValue> {
    for (; this.#next && this.#next.offset < end; this.#next = this.#values.next().value) yield this.#next;
  }
}

function* valuesOfRows(document: SourceDocument, isPiece: boolean): Generator<RowValue, undefined> {
  const { text } = document;
  if (text.length < SHORTEST || texts.test(document.path)) return undefined;
  if (isTable(document)) yield* valuesOfTable(document);
  else yield* readersOf(document, isPiece).reduce(inOrder);
  return undefined;
}

/** Those that may find something: the guard reads dozens of short texts for each question. */
function readersOf(document: SourceDocument, isPiece: boolean): Generator<RowValue>[] {
  const { text, languageId, path } = document;
  const readers: Generator<RowValue>[] = [valuesInBrackets(text)];
  if (languageId === 'ruby') readers.push(valuesInWordArrays(text));
  if (isPiece) return readers;
  readers.push(quotedNames(document));
  const isProse = prose.has(languageId);
  if (isProse || tests.test(path)) readers.push(comparedValues(document), filledFields(document));
  const lines = isProse || languageId === 'yaml' ? headLines(text) : [];
  if (lines.length > 0) readers.push(listedPeople(document, lines), signatures(document, lines));
  if (holdsCard(text)) readers.push(cardValues(document));
  if (holdsHl7(text)) readers.push(hl7Values(document));
  return readers;
}

/** Two rows of values, each in order of place. */
function* inOrder(ones: Generator<RowValue>, others: Generator<RowValue>): Generator<RowValue> {
  let other = others.next();
  for (const one of ones) {
    for (; !other.done && other.value.offset < one.offset; other = others.next()) yield other.value;
    yield one;
  }
  if (!other.done) yield other.value;
  yield* others;
}

function* valuesOfTable(document: SourceDocument): Generator<RowValue> {
  let owner: RowOwner = 'unknown';
  for (const cells of tableRows(document)) {
    const person = personOfRow(document.text, cells, owner);
    if (person) owner = 'people';
    yield* valuesOf(person);
  }
}

function* valuesInBrackets(text: string): Generator<RowValue> {
  const rows = new NextRows(text);
  let read = 0;
  for (const { index } of text.matchAll(pair)) {
    if (index < read) continue;
    const open = openBracketBefore(text, index, read);
    read = index;
    if (open === undefined) continue;
    const row = rowAt(text, open);
    read = Math.max(index, row.end);
    yield* rows.valuesOf(row);
  }
}

function* valuesInWordArrays(text: string): Generator<RowValue> {
  const rows = new NextRows(text);
  for (const row of wordArrays(text)) yield* rows.valuesOf(row);
}
