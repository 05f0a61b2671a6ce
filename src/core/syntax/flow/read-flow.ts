import type { SourceDocument } from '../../text/document.ts';
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
  const text = isComponent(document.languageId) ? scriptsOf(document.text) : document.text;
  const tree = await syntax.parse(grammar, text);
  return { node: new FlowReader(text, language).read(tree), language: language.id };
}

/** A component of Vue or Svelte: a page with scripts inside. */
function isComponent(languageId: string): boolean {
  return languageId === 'vue' || languageId === 'svelte';
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
