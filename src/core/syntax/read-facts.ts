import type { SourceDocument } from '../text/document.ts';
import type { LanguageAdapter } from './adapters/adapter.ts';
import { adapterOf } from './adapters/adapters.ts';
import type { FileFacts } from './facts.ts';
import { FactsReader } from './facts-reader.ts';
import type { Syntax } from './syntax.ts';

export interface ReadFile {
  readonly facts: FileFacts;
  readonly adapter: LanguageAdapter;
}

/** The facts of a document, undefined for a language without an adapter. */
export async function readFacts(document: SourceDocument, syntax: Syntax): Promise<ReadFile | undefined> {
  const adapter = adapterOf(document.languageId);
  const grammar = adapter?.grammars.get(document.languageId);
  if (!adapter || grammar === undefined) return undefined;
  const tree = await syntax.parse(grammar, document.text);
  return { facts: new FactsReader(document.text, adapter).read(tree), adapter };
}
