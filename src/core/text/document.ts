/** A place in a document: zero-based line, zero-based character in UTF-16 code units, as in LSP and VS Code. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Half-open range of UTF-16 offsets in a document's text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** A text being scanned. Immutable: an edit makes a new document. */
export class SourceDocument {
  /** Path relative to the project's root, with forward slashes. */
  readonly path: string;
  readonly languageId: string;
  readonly text: string;
  #lineStarts: readonly number[] | undefined;

  constructor(path: string, languageId: string, text: string) {
    this.path = path;
    this.languageId = languageId;
    this.text = text;
  }

  get lineCount(): number {
    return this.#starts().length;
  }

  positionAt(offset: number): Position {
    const starts = this.#starts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: offset - (starts[low] ?? 0) };
  }

  /** Offset of a position; one past the end of the document is clamped. */
  offsetAt(position: Position): number {
    const start = this.#starts()[position.line] ?? this.text.length;
    return Math.min(start + position.character, this.text.length);
  }

  /** The line that an offset stands in, without its line break. */
  lineAt(offset: number): string {
    const { start, end } = this.lineRange(this.positionAt(offset).line);
    return this.text.slice(start, end);
  }

  /** Range of a zero-based line, without its line break. */
  lineRange(line: number): TextRange {
    const starts = this.#starts();
    const start = starts[line] ?? this.text.length;
    let end = starts[line + 1] ?? this.text.length;
    while (end > start && isLineBreak(this.text.charCodeAt(end - 1))) end--;
    return { start, end };
  }

  lineText(line: number): string {
    const { start, end } = this.lineRange(line);
    return this.text.slice(start, end);
  }

  #starts(): readonly number[] {
    this.#lineStarts ??= computeLineStarts(this.text);
    return this.#lineStarts;
  }
}

function isLineBreak(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

function computeLineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = text.search(/[\r\n]/); at >= 0 && at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) continue;
    if (isLineBreak(code)) starts.push(at + 1);
  }
  return starts;
}
