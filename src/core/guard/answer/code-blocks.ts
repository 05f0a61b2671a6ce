import type { TextRange } from '../../text/document.ts';

/** A fenced code block of Markdown. */
export interface CodeBlock {
  /** First word after the fence, in lower case; empty for none. */
  readonly language: string;
  /** Of the code, without its fences. */
  readonly range: TextRange;
}

const opening = /^ {0,3}(`{3,}|~{3,})/;

/** The fenced blocks of a text (CommonMark 4.5); one that is not closed goes on to the end. Reads line by line. */
export function codeBlocksIn(text: string): readonly CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { readonly fence: string; readonly language: string; readonly start: number } | undefined;
  let at = 0;
  for (const line of text.split('\n')) {
    const next = at + line.length + 1;
    if (open) {
      if (isClosing(line, open.fence)) {
        blocks.push({ language: open.language, range: { start: open.start, end: at } });
        open = undefined;
      }
    } else {
      const [head = '', fence] = opening.exec(line) ?? [];
      const info = line.slice(head.length);
      const language = info.trim().split(/[\s{]/, 1)[0]?.toLowerCase() ?? '';
      if (fence !== undefined && !(fence.startsWith('`') && info.includes('`')))
        open = { fence, language, start: next };
    }
    at = next;
  }
  if (open)
    blocks.push({ language: open.language, range: { start: Math.min(open.start, text.length), end: text.length } });
  return blocks;
}

function isClosing(line: string, fence: string): boolean {
  const mark = line.trim();
  return mark.length >= fence.length && !/^ {4}/.test(line) && mark === fence.charAt(0).repeat(mark.length);
}
