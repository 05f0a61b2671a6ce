import { SPACE } from './characters.ts';
import { isFullName, readName, type ReadName } from './person-names.ts';
import { readAddress } from './postal-addresses.ts';

/** How far above a street the name of who lives there is looked for, in UTF-16 code units: a floor may stand between. */
const ABOVE = 160;
const MAX_LINES = 2;
/** Between two lines of an address: in a text, in the text of a program, in HTML. */
const lineEnd = /\r?\n|\\r?\\n|\\n|<br ?\/?>/;
/** What a line starts with, and the quote or the element before it. */
const lineStart = /^(?:.{0,120}["'`>=:])?[\s>*_-]{0,24}/;
const QUOTED = 0x3e;
const BREAK = 0x0a;
const N = 0x6e;

/** The name on a line above an address: « Maëlle Vasseur », « 12 rue des Lilas », « 35000 Rennes ». @param number that of the house */
export function nameAbove(text: string, number: number): ReadName | undefined {
  const start = startOfLine(text, number);
  if (start === undefined || readAddress(text, number)?.hasTown !== true) return undefined;
  const lines = text
    .slice(Math.max(0, start - ABOVE), start)
    .split(lineEnd)
    .slice(0, -1);
  for (const line of lines.slice(-MAX_LINES).reverse()) {
    const at = text.lastIndexOf(line, start);
    const name = readName(text, at + (lineStart.exec(line)?.[0].length ?? 0), '');
    const isWhole = name?.end === at + line.trimEnd().length;
    if (name && isWhole && isFullName(name, false)) return name;
  }
  return undefined;
}

/** Start of the line of a number that starts its line: asked of every number, most of which stand in one. */
function startOfLine(text: string, number: number): number | undefined {
  let at = number;
  while (number - at < 24 && isIndent(text.charCodeAt(at - 1))) at--;
  const before = text.charCodeAt(at - 1);
  if (before === BREAK || (before === N && text.charAt(at - 2) === '\\')) return at;
  return text.startsWith('<br', at - 4) || text.startsWith('<br', at - 5) ? at : undefined;
}

function isIndent(code: number): boolean {
  return code === SPACE || code === QUOTED;
}
