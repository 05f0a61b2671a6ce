/** A line of a text without its comment, trimmed, and the offset of its first character. */
export interface Line {
  readonly text: string;
  readonly offset: number;
}

/** Lines of a file whose comments run from a mark to the end of the line; lines that say nothing are left out. */
export function linesOf(text: string, comment: string): readonly Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const raw of text.split('\n')) {
    const at = commentIn(raw, comment);
    const code = at < 0 ? raw : raw.slice(0, at);
    const said = code.trim();
    if (said !== '') lines.push({ text: said, offset: offset + code.length - code.trimStart().length });
    offset += raw.length + 1;
  }
  return lines;
}

/** A mark inside an address, such as the one of `https://`, or in a name, is no comment: a blank stands before one. */
function commentIn(line: string, mark: string): number {
  let at = line.indexOf(mark);
  while (at > 0 && !/\s/.test(line.charAt(at - 1))) at = line.indexOf(mark, at + 1);
  return at;
}
