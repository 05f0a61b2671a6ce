import { adapterOf } from '../adapters/adapters.ts';
import { codeOf } from '../embedded.ts';
import { flowLanguageOf } from '../flow/flow-languages.ts';
import type { Syntax } from '../syntax.ts';
import type { SourceDocument } from '../../text/document.ts';
import { outlineOf, type OutlineSymbol } from './outline.ts';

/** Functions and classes of a document, in order of place; `undefined` for a language that is not parsed. */
export async function readOutline(
  document: SourceDocument,
  syntax: Syntax,
): Promise<readonly OutlineSymbol[] | undefined> {
  const grammar = grammarOf(document.languageId);
  if (grammar === undefined) return undefined;
  const { text } = codeOf(document);
  return outlineOf(await syntax.parse(grammar, text), text);
}

function grammarOf(languageId: string): string | undefined {
  return (flowLanguageOf(languageId) ?? adapterOf(languageId))?.grammars.get(languageId);
}
