import { escapeMarkdown, escapeMarkdownHead } from '../texts/escape-markdown.ts';

/** A list of plain texts. */
export function listOf(texts: readonly string[]): string {
  return texts.map((text) => `- ${escapeMarkdownHead(escapeMarkdown(text))}`).join('\n');
}

/** A table of plain texts, as GitHub writes it. */
export function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const escaped = [header, ...rows].map((cells) => line(cells.map(escapeMarkdown)));
  return escaped.toSpliced(1, 0, line(header.map(() => '---'))).join('\n');
}
