import { fieldCategoryOf } from '../../personal-data/fields/field-category.ts';
import type { DataCategoryId } from '../../personal-data/categories.ts';
import { cellsOf } from '../../personal-data/values/cells.ts';
import type { Layout } from '../../personal-data/values/layout.ts';
import type { SourceDocument, TextRange } from '../../text/document.ts';
import { isBreak } from './line-breaks.ts';
import { withoutExampleWords } from './no-examples.ts';
import { matchesAt } from './starts.ts';

/** What stands under a name that says what it is: `religion: "…"`, a cell of a column « handicap ». */
export interface LabelledValue {
  readonly range: TextRange;
  readonly category: DataCategoryId;
}

/** Where a text is given to a name; the name stands before it. */
const given = /[:=]>?[ \t]{0,3}["'`«“]/g;
/** Up to what ends it, or as long as no value of a field is. */
const body = /[^"'`»”\n]{0,160}/y;
const plain =
  /^[ \t>*+|-]{0,12}(\p{L}[\p{L}\d_ '’-]{1,40})[*_]{0,2}[ \u00a0]?:[*_]{0,2}[ \t\u00a0]{1,3}([^\s"'`{[#<|>][^\n"{}]{1,160})$/muy;
/** How far from the start of its line such a colon stands. */
const MAX_BEFORE = 56;
const plainLanguages: ReadonlySet<string> = new Set(['plaintext', 'markdown', 'yaml', 'properties', 'log', 'ini']);
/** Types, blanks and placeholders: nothing about anyone. */
const nothing =
  /^(?:string|str|text|varchar\b.*|char\b.*|bool(?:ean)?|int(?:eger)?|number|date|null|none|nil|true|false|yes|no|oui|non|undefined|optional|required|n\/?a|tbd|todo|x+|\?+|-+|\.+|…|\{.*|<.*|\$.*|%.*|[a-z_]+\(.*)$/i;
/** Longer ones are texts, not the value of a field. */
const MAX_VALUE = 160;
const translations = /(?:^|[/._-])(?:locales?|i18n|l10n|lang|langs|translations?|messages|intl)(?:[/._-]|$)/i;

/**
 * Values that only their name gives away, of the categories that are asked for: those that no recognizer knows by their
 * shape, such as health or religion. Words about them in a sentence are not seen.
 */
export function findLabelled(
  document: SourceDocument,
  { tables }: Layout,
  isWanted: (category: DataCategoryId) => boolean,
): readonly LabelledValue[] {
  if (translations.test(document.path)) return [];
  const found: LabelledValue[] = [];
  const known = new Map<string, DataCategoryId | undefined>();
  const categoryOf = (name: string): DataCategoryId | undefined => {
    if (!known.has(name)) known.set(name, labelOf(name));
    return known.get(name);
  };
  const add = (name: string, value: string, start: number): void => {
    const category = categoryOf(name);
    if (category === undefined || !isWanted(category) || saysNothing(value, category)) return;
    found.push({ category, range: { start, end: start + value.trimEnd().length } });
  };
  for (const { name, value, start } of quotedValues(document.text)) add(name, value, start);
  if (plainLanguages.has(document.languageId)) {
    for (const match of matchesAt(document.text, linesWithColon(document.text), plain)) {
      const [whole, name = '', value = ''] = match;
      add(name, value, match.index + whole.lastIndexOf(value));
    }
  }
  for (const { header, offset, end } of cellsOf(document, tables, (name) => mayLabel(name, isWanted))) {
    add(header, document.text.slice(offset, end), offset);
  }
  return found;
}

/** Where lines start that have a name and a colon; most lines of a text have none. */
function linesWithColon(text: string): readonly number[] {
  const starts: number[] = [];
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    if (!endsName(text, colon)) continue;
    let start = colon;
    while (start > 0 && colon - start <= MAX_BEFORE && !isBreak(text.charCodeAt(start - 1))) start--;
    if (colon - start <= MAX_BEFORE) starts.push(start);
  }
  return starts;
}

/** A space stands behind, and maybe the end of what Markdown stresses before it. */
function endsName(text: string, colon: number): boolean {
  let at = colon + 1;
  while (at - colon <= 2 && '*_'.includes(text.charAt(at))) at++;
  return /[ \t\u00a0]/.test(text.charAt(at));
}

function* quotedValues(
  text: string,
): Generator<{ readonly name: string; readonly value: string; readonly start: number }> {
  for (const { index, 0: mark } of text.matchAll(given)) {
    const start = index + mark.length;
    body.lastIndex = start;
    const value = body.exec(text)?.[0] ?? '';
    if (value.length >= MAX_VALUE || value.trim().length < 2) continue;
    const name = nameBefore(text, index);
    if (name !== undefined) yield { name, value, start };
  }
}

const MAX_NAME = 41;
const closing = /["'`\]]/;
const nameCharacters = kindsOf(/[\p{L}\d_$. -]/u);
const firstCharacters = kindsOf(/[\p{L}_$]/u);

/** Of each character below 0x250, whether a pattern knows it: names in other alphabets say nothing to the lexicon. */
function kindsOf(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 0x250 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
}

/** The name that a text is given to, read backwards: `"religion" :`, `religion=`, `dossier['religion'] =`. */
function nameBefore(text: string, at: number): string | undefined {
  let end = at;
  if (text.charAt(end - 1) === '=') end--;
  for (let blanks = 0; blanks < 3 && isBlank(text.charAt(end - 1)); blanks++) end--;
  if (closing.test(text.charAt(end - 1))) end--;
  let start = end;
  while (start > 0 && end - start < MAX_NAME && nameCharacters[text.charCodeAt(start - 1)] === 1) start--;
  while (start < end && firstCharacters[text.charCodeAt(start)] !== 1) start++;
  return start < end ? text.slice(start, end) : undefined;
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t';
}

/** What a name says; one that announces an example says the same in a question to a model. */
function labelOf(name: string): DataCategoryId | undefined {
  const written = name.trim();
  const plain = withoutExampleWords(written);
  return fieldCategoryOf(written) ?? (plain === written ? undefined : fieldCategoryOf(plain));
}

function mayLabel(name: string, isWanted: (category: DataCategoryId) => boolean): boolean {
  const category = labelOf(name);
  return category !== undefined && isWanted(category);
}

/** A type, a blank, or the label of the field itself. */
function saysNothing(value: string, category: DataCategoryId): boolean {
  const text = value.trim();
  return text.length < 2 || nothing.test(text) || fieldCategoryOf(text) === category;
}
