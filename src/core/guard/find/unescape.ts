import { SPACE, isDigit } from '../../personal-data/values/characters.ts';
import { entityCharacters } from './entities.ts';
import { plainCharacter } from './plain-character.ts';
import { editsOf, windowsOf, type Edit } from './edits.ts';
import { utf8Of } from './utf8.ts';
import { startsOf } from './starts.ts';
import type { View } from './view.ts';

/**
 * What is written otherwise than it reads: escapes of JSON, JavaScript, CSS and URLs (runs of `%C3%A9` are UTF-8), entities of HTML,
 * and characters that look like others or like nothing. No alternative can start where
 * another one goes on, so that nothing backtracks.
 */
const disguise = new RegExp(
  [
    String.raw`\\{1,8}(?:[ux]\{|n\{u\+)[\da-f]{1,6}\}`,
    String.raw`\\{1,8}u000[\da-f]{5}`,
    String.raw`\bu\+[\da-f]{4,6} ?`,
    String.raw`\\{1,8}(?:00[\da-f]{4}|[2-7][\da-f](?![\da-f])) ?`,
    String.raw`\\{1,8}3[0-7]{2}(?:\\{1,8}2[0-7]{2}){1,3}`,
    String.raw`\\{1,8}[0-3][0-7]{2}`,
    String.raw`%u[\da-f]{4}`,
    String.raw`\+AEA-`,
    String.raw`(?:\\{1,8}u[\da-f]{4}){1,2}`,
    String.raw`\\{1,8}x[\da-f]{2}`,
    String.raw`\\{1,8}[/nrt"'.@+ ,_()-]`,
    String.raw`(?:%(?:25)*[\da-f]{2}){1,8}`,
    String.raw`&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,14});?`,
    String.raw` {0,2}[[({<] {0,2}(?:at|arobase|a|dot|point|punkt) {0,2}[\])}>] {0,2}`,
  ].join('|'),
  'iy',
);
/** Each starts with one of these, but for the letter before a plus and the spaces before a bracket. */
const start = /[\\%&+[({<\u0080-\uffff]/g;

const brackets = startsOf('[({<');
/** The words between brackets start with one of these. */
const letters = startsOf('adpADP');
const words: Readonly<Record<string, string>> = { at: '@', arobase: '@', a: '@', dot: '.', point: '.', punkt: '.' };
/** A comma behind a backslash is a thin space of TeX. */
const plainEscapes: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: ' ', ',': ' ' };

/** How often a disguise may lie over another: JSON in JSON in a URL. */
const LAYERS = 4;

/** The places of a text where such disguises are, without them. @returns `undefined` where there are none. */
export function unescaped(base: View): View | undefined {
  let view: View | undefined;
  for (let layer = 0; layer < LAYERS; layer++) {
    const from: View = view ?? base;
    const next = windowsOf(from, disguisesIn(from.text));
    if (!next) break;
    view = next;
  }
  return view;
}

function disguisesIn(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  let end = 0;
  for (start.lastIndex = 0; start.test(text);) {
    const index = start.lastIndex - 1;
    // Most are brackets of code.
    if (index < end || (brackets[text.charCodeAt(index)] === 1 && !mayBeWord(text, index))) continue;
    const edit = text.charCodeAt(index) < 0x80 ? escapeAt(text, index, end) : characterAt(text, index, end);
    if (!edit) continue;
    if (edit.text !== text.slice(edit.start, edit.end)) edits.push(edit);
    end = edit.end;
  }
  return edits;
}

/** @param floor Where what was read before ends. */
function escapeAt(text: string, at: number, floor: number): Edit | undefined {
  const first = firstOf(text, at, floor);
  if (first === undefined) return undefined;
  disguise.lastIndex = first;
  const [written] = disguise.exec(text) ?? [];
  if (written === undefined) return undefined;
  return { start: first, end: first + written.length, text: meaningOf(written) ?? written };
}

/** Where what a character belongs to may start; `undefined` where nothing may. */
function firstOf(text: string, at: number, floor: number): number | undefined {
  switch (text.charAt(at)) {
    case '[':
    case '(':
    case '{':
    case '<':
      return spacesBefore(text, at, floor);
    case '+':
      if (text.slice(at, at + 5).toUpperCase() === '+AEA-') return at;
      return at > floor && text.charAt(at - 1).toLowerCase() === 'u' ? at - 1 : undefined;
    default:
      return at;
  }
}

function mayBeWord(text: string, bracket: number): boolean {
  let at = bracket + 1;
  while (at < bracket + 3 && text.charCodeAt(at) === SPACE) at++;
  return letters[text.charCodeAt(at)] === 1;
}

function spacesBefore(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && at - start < 2 && text.charAt(start - 1) === ' ') start--;
  return start;
}

const marks = /\p{M}+/uy;

/** One character outside ASCII, or marks with the digit under them, which no language has. */
function characterAt(text: string, at: number, floor: number): Edit | undefined {
  if (at > floor && isDigit(text.charCodeAt(at - 1))) {
    marks.lastIndex = at;
    if (marks.test(text)) return { start: at - 1, end: marks.lastIndex, text: text.charAt(at - 1) };
  }
  if (isTypography(text, at)) return undefined;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return { start: at, end: at + character.length, text: plainCharacter(character) ?? character };
}

const nearValue = /[\d@]/;

/** The spaces of French before its marks, which recognizers know, and dashes between spaces: where no number or address is near. */
function isTypography(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const isSpaced = code === 0xa0 || code === 0x202f;
  const isDash = (code === 0x2013 || code === 0x2014) && text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' ';
  return (isSpaced || isDash) && !nearValue.test(text.slice(Math.max(0, at - 4), at + 5));
}

const quotedPrintable = /(?:=[\da-f]{2}){1,8}|=\r?\n/gi;

/** The text as quoted-printable (RFC 2045, 6.7). By itself: `v=4974` is no letter in a URL. */
export function unquoted(base: View): View | undefined {
  const edits = editsOf(base, quotedPrintable, ([code]) => (code.endsWith('\n') ? '' : utf8(code.replaceAll('=', ''))));
  return windowsOf(base, edits);
}

function meaningOf(written: string): string | undefined {
  switch (written.trimStart().charAt(0)) {
    case '\\':
      return ofBackslash(written);
    case '%':
      return /^%u/i.test(written) ? ofCode(written.slice(2)) : utf8(written.replaceAll(/%(?:25)*/g, ''));
    case '&':
      return ofEntity(written);
    case '[':
    case '(':
    case '{':
    case '<':
      return words[written.replaceAll(/[^a-z]/gi, '').toLowerCase()];
    default:
      return ofOther(written);
  }
}

/** `U+0040`, UTF-7 (RFC 2152). */
function ofOther(written: string): string | undefined {
  return written.startsWith('+') ? '@' : ofCode(written.slice(2).trim());
}

function ofBackslash(written: string): string | undefined {
  const rest = written.replace(/^\\+/, '');
  if (rest.length === 1) return plainEscapes[rest] ?? rest;
  if (/^[0-3][0-7]{2}(?:\\|$)/.test(rest)) return ofOctal(rest.split(/\\+/));
  const whole = /^(?:[ux]\{|n\{u\+|u(?=000[\da-f]{5}$)|(?=\d))([\da-f]{1,8})[ }]?$/i.exec(rest)?.[1];
  if (whole !== undefined) return ofCode(whole);
  const codes = rest.split(/[\\ux]{1,9}/i).filter((code) => code !== '');
  return String.fromCharCode(...codes.map((code) => parseInt(code, 16)));
}

/** A byte in base eight, or the bytes of a letter in UTF-8, as git writes names of files: `R\303\251publique`. */
function ofOctal(digits: readonly string[]): string {
  const bytes = Uint8Array.from(digits, (byte) => parseInt(byte, 8));
  return utf8Of(bytes) ?? String.fromCharCode(...bytes);
}

/** The character of a code point in hexadecimal. */
function ofCode(hex: string): string | undefined {
  const code = parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function ofEntity(written: string): string | undefined {
  const name = written.slice(1).replace(/;$/, '');
  if (!name.startsWith('#')) return entityCharacters[name];
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Hexadecimal bytes as UTF-8; `undefined` where they are not. Control characters are not text. */
function utf8(hex: string): string | undefined {
  const bytes = Uint8Array.from({ length: hex.length / 2 }, (_, index) =>
    parseInt(hex.slice(2 * index, 2 * index + 2), 16),
  );
  const text = utf8Of(bytes);
  return text === undefined || Array.from(text).some(isControl) ? undefined : text;
}

function isControl(character: string): boolean {
  return character < ' ' && !'\t\n\r'.includes(character);
}
