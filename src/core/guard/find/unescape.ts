import { entityCharacters } from './entities.ts';
import { plainCharacter } from './plain-character.ts';
import { editsOf, windowsOf } from './edits.ts';
import type { View } from './view.ts';

/**
 * What is written otherwise than it reads: escapes of JSON, JavaScript, CSS and URLs (runs of `%C3%A9` are UTF-8), entities of HTML,
 * and characters that look like others or like nothing. No alternative can start where
 * another one goes on, so that nothing backtracks.
 */
const disguise = new RegExp(
  [
    String.raw`\\{1,8}u\{[\da-f]{1,6}\}`,
    String.raw`(?:\\{1,8}u[\da-f]{4}){1,2}`,
    String.raw`\\{1,8}x[\da-f]{2}`,
    String.raw`\\{1,8}[/nrt"']`,
    String.raw`(?:%(?:25)*[\da-f]{2}){1,8}`,
    String.raw`&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,10});?`,
    String.raw` {0,2}[[({<] {0,2}(?:at|arobase|a|dot|point|punkt) {0,2}[\])}>] {0,2}`,
    String.raw`[\u0080-\u{10ffff}]`,
  ].join('|'),
  'giu',
);

const words: Readonly<Record<string, string>> = { at: '@', arobase: '@', a: '@', dot: '.', point: '.', punkt: '.' };
const plainEscapes: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: ' ' };
const mayHide = /[\\%&[({<\u0080-\uffff]/;

/** How often a disguise may lie over another: JSON in JSON in a URL. */
const LAYERS = 4;

/** The places of a text where such disguises are, without them. @returns `undefined` where there are none. */
export function unescaped(base: View): View | undefined {
  let view: View | undefined;
  for (let layer = 0; layer < LAYERS; layer++) {
    const from: View = view ?? base;
    if (!mayHide.test(from.text)) break;
    const next = windowsOf(
      from,
      editsOf(from, disguise, ([written]) => meaningOf(written)),
    );
    if (!next) break;
    view = next;
  }
  return view;
}

const quotedPrintable = /(?:=[\dA-F]{2}){1,8}|=\r?\n/g;

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
      return utf8(written.replaceAll(/%(?:25)*/g, ''));
    case '&':
      return ofEntity(written);
    case '[':
    case '(':
    case '{':
    case '<':
      return words[written.replaceAll(/[^a-z]/gi, '').toLowerCase()];
    default:
      return plainCharacter(written);
  }
}

function ofBackslash(written: string): string | undefined {
  const rest = written.replace(/^\\+/, '');
  if (rest.length === 1) return plainEscapes[rest] ?? rest;
  const codes = rest.startsWith('u{') ? [rest.slice(2, -1)] : rest.split(/[\\ux]{1,9}/).filter((code) => code !== '');
  const units = codes.map((code) => parseInt(code, 16));
  const [first = 0] = units;
  if (rest.startsWith('u{')) return first <= 0x10ffff ? String.fromCodePoint(first) : undefined;
  return String.fromCharCode(...units);
}

function ofEntity(written: string): string | undefined {
  const name = written.slice(1).replace(/;$/, '');
  if (!name.startsWith('#')) return entityCharacters[name];
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Hexadecimal bytes as UTF-8; `undefined` where they are not. Control characters are not text. */
function utf8(hex: string): string | undefined {
  try {
    const text = decodeURIComponent(hex.replaceAll(/../g, '%$&'));
    return Array.from(text).some((character) => character < ' ' && !'\t\n\r'.includes(character)) ? undefined : text;
  } catch {
    return undefined;
  }
}
