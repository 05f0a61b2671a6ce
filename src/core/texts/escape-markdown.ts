/** Text in which nothing is markup, for CommonMark, for GitHub's tables, strike-through and formulas, and for HTML. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]~|$]/g, '\\$&');
}

/** The head of an escaped line: what would start a heading, a list or another kind of block is escaped too. */
export function escapeMarkdownHead(line: string): string {
  return line.replace(/^(?:[#+=-]|\d{1,9}[.)])/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}
