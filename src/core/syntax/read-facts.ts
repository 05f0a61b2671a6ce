import type { SourceDocument } from '../text/document.ts';
import type { LanguageAdapter } from './adapters/adapter.ts';
import { adapterOf } from './adapters/adapters.ts';
import { codeOf } from './embedded.ts';
import type { FileFacts } from './facts.ts';
import { FactsReader } from './facts-reader.ts';
import { factsOfFlow } from './flow/flow-facts.ts';
import { FlowReader } from './flow/flow-reader.ts';
import type { Syntax } from './syntax.ts';

export interface ReadFile {
  readonly facts: FileFacts;
  readonly adapter: LanguageAdapter;
  /** Where in the file a character of the code that was read stands. */
  readonly offsetOf: (at: number) => number;
}

/** The facts of a document, undefined for a language without an adapter. */
export async function readFacts(document: SourceDocument, syntax: Syntax): Promise<ReadFile | undefined> {
  const { languageId } = document;
  const { text, offsetOf } = codeOf(document);
  const adapter = adapterOf(languageId);
  const grammar = adapter?.grammars.get(languageId);
  if (!adapter || grammar === undefined) return undefined;
  const tree = await syntax.parse(grammar, text);
  if (!('flow' in adapter)) return { facts: new FactsReader(text, adapter).read(tree), adapter, offsetOf };
  const program = new FlowReader(text, adapter.flow).read(tree);
  const facts = factsOfFlow(program, text, adapter.traits);
  const home = adapter.home?.exec(text)?.[1];
  return { facts: home === undefined ? facts : { ...facts, home }, adapter, offsetOf };
}
