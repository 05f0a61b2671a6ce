import type { EmbeddedCode } from './embedded.ts';

/** A text of the notebook's JSON that is a line of code, by the places of its quotes. */
interface CodeString {
  readonly start: number;
  readonly end: number;
  /** Whether it is the last of its cell. */
  readonly closesCell: boolean;
}

/** Lines for the notebook itself, which are no Python: `%pip install …`, `!ls`, `?help`. */
const magic = /^[ \t]*[%!?]/;

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
]);

/**
 * The code cells of a Jupyter notebook as one program.
 * Format: https://nbformat.readthedocs.io/en/latest/format_description.html
 */
export function codeOfNotebook(text: string): EmbeddedCode {
  const places: number[] = [];
  let code = '';
  for (const { start, end, closesCell } of codeStrings(text)) {
    let line = '';
    for (let at = start; at < end;) {
      const [character, length] = characterAt(text, at);
      line += character;
      places.push(at);
      at += length;
    }
    code += magic.test(line) ? line.replaceAll(/[^\n]/g, ' ') : line;
    // A cell ends its last line.
    if (closesCell) {
      code += '\n';
      places.push(end);
    }
  }
  return { text: code, offsetOf: (at) => places[at] ?? (places.at(-1) ?? 0) + 1 };
}

/** A character of a JSON string, and how many units it takes there. */
function characterAt(text: string, at: number): readonly [string, number] {
  if (text.charAt(at) !== '\\') return [text.charAt(at), 1];
  const escaped = text.charAt(at + 1);
  if (escaped !== 'u') return [escapes.get(escaped) ?? escaped, 2];
  return [String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16) || 32), 6];
}

/** The strings of `source` in cells whose `cell_type` is `code`, in order. */
function codeStrings(text: string): readonly CodeString[] {
  const reader = new CellReader(text);
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '"') {
      const end = endOfString(text, at + 1);
      reader.string({ start: at + 1, end, closesCell: false });
      at = end;
    } else if (mark === ':') reader.colon();
    else if (mark === '{' || mark === '[') reader.depth++;
    else if (mark === '}' || mark === ']') reader.close(mark);
  }
  return reader.found;
}

/** Depth of what a cell says of itself: the notebook, its list of cells, the cell. */
const CELL_DEPTH = 3;

/** Keeps the strings of the code cells of a notebook’s JSON. */
class CellReader {
  depth = 0;
  readonly found: CodeString[] = [];
  readonly #text: string;
  #cell: CodeString[] = [];
  #isCode = false;
  #key = '';
  #last = '';

  constructor(text: string) {
    this.#text = text;
  }

  string(place: CodeString): void {
    this.#last = this.#text.slice(place.start, place.end);
    if (this.#key === 'source' && !isKey(this.#text, place.end + 1)) this.#cell.push(place);
    if (this.depth === CELL_DEPTH && this.#key === 'cell_type' && this.#last === 'code') this.#isCode = true;
  }

  colon(): void {
    if (this.depth === CELL_DEPTH) this.#key = this.#last;
  }

  close(mark: string): void {
    if (this.depth === CELL_DEPTH && mark === '}') {
      const last = this.#cell.at(-1);
      if (this.#isCode) this.found.push(...this.#cell.map((one) => ({ ...one, closesCell: one === last })));
      this.#cell = [];
      this.#key = '';
      this.#isCode = false;
    }
    this.depth--;
  }
}

function endOfString(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
  return Math.min(at, text.length);
}

function isKey(text: string, at: number): boolean {
  return /^\s*:/.test(text.slice(at, at + 8));
}
