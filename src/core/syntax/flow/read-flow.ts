import type { SourceDocument } from '../../text/document.ts';
import { codeOf } from '../embedded.ts';
import type { Syntax } from '../syntax.ts';
import type { FlowNode } from './flow-node.ts';
import { FlowReader, type FlowLanguageId } from './flow-reader.ts';
import { flowLanguageOf } from './flow-languages.ts';

export interface FlowProgram {
  readonly node: FlowNode;
  readonly language: FlowLanguageId;
}

/** A document as a flow of values, undefined for a language that is not read. */
export async function readFlow(document: SourceDocument, syntax: Syntax): Promise<FlowProgram | undefined> {
  const language = flowLanguageOf(document.languageId);
  const grammar = language?.grammars.get(document.languageId);
  if (!language || grammar === undefined) return undefined;
  const { text } = codeOf(document);
  const tree = await syntax.parse(grammar, text);
  return { node: new FlowReader(text, language).read(tree), language: language.id };
}
