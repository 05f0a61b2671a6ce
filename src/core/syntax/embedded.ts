import type { SourceDocument } from '../text/document.ts';
import { codeOfNotebook } from './notebook.ts';

/** Code that stands inside a file of another kind. */
export interface EmbeddedCode {
  readonly text: string;
  /** Where in the file a character of the code stands. */
  readonly offsetOf: (at: number) => number;
}

/** Pages that hold scripts. */
const pages = new Set(['vue', 'svelte', 'html']);

/** The code of a document: the scripts of a page, the cells of a notebook, or the document itself. */
export function codeOf({ languageId, text }: SourceDocument): EmbeddedCode {
  if (languageId === 'jupyter') return codeOfNotebook(text);
  return { text: pages.has(languageId) ? scriptsOf(text) : text, offsetOf: (at) => at };
}

/** The scripts of a page, each where it stands: all else is blank. */
function scriptsOf(text: string): string {
  let scripts = '';
  for (let at = text.indexOf('<script'); at >= 0; at = text.indexOf('<script', scripts.length)) {
    const start = text.indexOf('>', at) + 1;
    const end = text.indexOf('</script', start);
    if (start === 0 || end < 0) break;
    scripts += ' '.repeat(start - scripts.length) + text.slice(start, end);
  }
  return scripts;
}
