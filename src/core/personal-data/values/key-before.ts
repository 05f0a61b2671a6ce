import {
  COLON,
  EQUALS,
  EXCLAMATION,
  GREATER,
  HYPHEN,
  SPACE,
  isLetter,
  isSpace,
  isWordCharacter,
} from './characters.ts';

/** Longest key that is read back, in UTF-16 code units. */
const MAX_KEY = 40;
/** Most spaces between a key and its mark, where marks stand in a column. */
const MAX_SPACES = 32;

/** How far back the name of a field is read whose value stands under another key. */
const MAX_NAMED = 80;
/** Keys and functions that give a value to a field that is named before them. */
const pointers: ReadonlySet<string> = new Set([
  ...['value', 'type', 'fill', 'sendKeys', 'send_keys', 'setValue', 'typeText', 'pressSequentially', 'with'],
]);
const named =
  /(?:\b(?:name|key|column|field|id)=["']([\w.-]{1,40})["'] |["']name["']: ?["']([\w.-]{1,40})["'], ?["']?|\(["'](?:#|\[(?:name|id|data-test(?:id)?|data-cy)=["\\]{0,2})?([\p{L}_-]{1,40})["\\]{0,2}\]?["']\)\.(?:clear\(\)\.)?|fill_in ["':]?([\p{L}_ -]{1,40})["']?, )$/u;
const attribute = /<[\w:.-]{1,32} (?:name|id|key|column|field)=["']([\w.-]{1,40})["']$/;

/** What stands before a description or a cell of HTML: `<dt>Nom complet</dt><dd>`, `<th>Full name</th><td>`. */
const labelled = /<(dt|th)(?:\s[^<>]{0,120})?>\s{0,40}(\p{L}[\p{L}’' -]{1,39}?)\s{0,4}:?\s{0,40}<\/\1>\s{0,60}$/u;
const MAX_LABEL = 240;
/** Longest opening tag of such a cell, in UTF-16 code units. */
const MAX_TAG = 120;

/** Types that stand between a name and its text, with the mark of an optional one. */
const textTypes: ReadonlySet<string> = new Set(
  ['str', 'string', 'String', 'text', 'Text'].flatMap((type) => [type, `${type}?`]),
);

/** The name before a mark: of a property, a variable, an element; a type between them is passed (`nom: str = "…"`). */
export function keyBefore(text: string, mark: number): string | undefined {
  const last = text.charCodeAt(mark - 1);
  if (text.charCodeAt(mark) === GREATER && last !== EQUALS) return elementBefore(text, mark);
  let end = beforeSpaces(text, startOfMark(text, mark));
  while (mark - end < 8 && closesKey(text.charCodeAt(end - 1))) end--;
  const start = startOfKey(text, end);
  const key = text.slice(start, end);
  if (pointers.has(key)) return namedBefore(text, start) ?? key;
  if (!textTypes.has(key)) return key === '' ? undefined : key;
  const colon = beforeSpaces(text, start);
  if (text.charAt(colon - 1) !== ':') return undefined;
  const name = beforeSpaces(text, colon - 1);
  return text.slice(startOfKey(text, name), name);
}

/** `=>`, `:=`, `==`, `===`, `!=` */
function startOfMark(text: string, mark: number): number {
  let start = mark;
  while (mark - start < 2 && isOfMark(text.charCodeAt(start - 1))) start--;
  return start;
}

function isOfMark(code: number): boolean {
  return code === EQUALS || code === COLON || code === EXCLAMATION;
}

/** A quote, with its backslash in a text of a text, the bracket of an index, or the stars of what is bold. */
function closesKey(code: number): boolean {
  return code === 0x22 || code === 0x27 || code === 0x60 || code === 0x5d || code === 0x5c || code === 0x2a;
}

/** The field whose value is said: `name="nom" value="…"`, `get('[name=nom]').type('…')`, `getByLabel('Nom').fill('…')`. */
function namedBefore(text: string, start: number): string | undefined {
  // `type: 'x'` is frequent in code: an object has no field before it.
  const isCalled = text.charAt(start - 1) === '.' && text.charAt(start - 2) === ')';
  if (!isCalled && !text.startsWith('value', start) && !text.startsWith('with', start)) return undefined;
  return named
    .exec(text.slice(Math.max(0, start - MAX_NAMED), start))
    ?.slice(1)
    .find(Boolean);
}

function elementBefore(text: string, mark: number): string | undefined {
  const near = Math.max(0, mark - MAX_TAG);
  const opening = near + text.slice(near, mark).lastIndexOf('<');
  if (text.startsWith('<dd', opening) || text.startsWith('<td', opening)) {
    const label = labelled.exec(text.slice(Math.max(0, opening - MAX_LABEL), opening))?.[2];
    if (label !== undefined) return label;
  }
  const start = startOfKey(text, mark);
  const before = text.charAt(start - 1);
  // `<field name="nom">`
  if (start === mark && (before === '"' || before === "'"))
    return attribute.exec(text.slice(Math.max(0, mark - MAX_NAMED), mark))?.[1];
  return before === '<' || before === ':' ? text.slice(start, mark) : undefined;
}

function beforeSpaces(text: string, from: number): number {
  let end = from;
  while (from - end < MAX_SPACES && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

/** A word of a sentence may have two words before it (« Nom de famille : »). */
function startOfKey(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < MAX_KEY && isOfKey(text, start - 1)) start--;
  return start;
}

function isOfKey(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === SPACE) return isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1));
  return isWordCharacter(code) || code === HYPHEN;
}
