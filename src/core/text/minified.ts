import type { SourceDocument } from './document.ts';

/** A line or two are no bundle, in UTF-16 code units. */
const SHORTEST = 4096;
/** Longest line of code that people write. */
const LONGEST = 400;
/** How much of a longer line is looked at, and how many statements it has, if it is code and not a text or a picture in base64. */
const LOOK = 1000;
const STATEMENTS = 8;
const languages: ReadonlySet<string> = new Set(['javascript', 'typescript', 'javascriptreact', 'typescriptreact']);

/**
 * Whether most of a script stands in lines that no person writes: code that a bundler has put together and a minifier made short. Its
 * names are not those of the source, which stands elsewhere.
 */
export function isMinified(document: SourceDocument): boolean {
  const { text } = document;
  if (text.length < SHORTEST || !isScript(document)) return false;
  let long = 0;
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end - start > LONGEST && isCode(text.slice(start, Math.min(end, start + LOOK)))) long += end - start;
    start = end + 1;
  }
  return 2 * long > text.length;
}

/** Whether it is what minifiers and bundlers make. */
export function isScript({ languageId }: SourceDocument): boolean {
  return languages.has(languageId);
}

function isCode(line: string): boolean {
  return line.split(/[;{}]/).length > STATEMENTS;
}
