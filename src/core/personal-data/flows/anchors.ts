import { flowSinks } from '../../../../generated/flow-sinks.ts';
import { flowLanguageOf } from '../../syntax/flow/flow-languages.ts';
import type { FlowLanguageId } from '../../syntax/flow/flow-reader.ts';
import type { SourceDocument } from '../../text/document.ts';
import type { SinkFile } from './sink-file.ts';
import { Sources } from './sources.ts';

/** One expression a language that finds the words of its sinks; compiled once. */
const sinks: ReadonlyMap<FlowLanguageId, RegExp> = compile();

function compile(): ReadonlyMap<FlowLanguageId, RegExp> {
  const words = new Map<FlowLanguageId, Set<string>>();
  for (const sink of flowSinks) {
    for (const language of sink.languages) {
      const known = words.get(language) ?? new Set();
      for (const word of wordsOf(sink)) known.add(word);
      words.set(language, known);
    }
  }
  return new Map([...words].map(([language, known]) => [language, expressionOf(language, [...known].join('|'))]));
}

/** What calls a sink: a dot or a bracket behind its name; in Ruby a space will do, in PHP an arrow. */
function expressionOf(language: FlowLanguageId, words: string): RegExp {
  return new RegExp(language === 'ruby' || language === 'php' ? `(?:${words})` : `(?:${words})[)!?]*\\s?[.({:=]`, 'i');
}

function wordsOf(sink: SinkFile): readonly string[] {
  const { receivers = [], receiverNames = [], functions = [], members = [], methods = [] } = sink;
  if (receivers.includes('*')) return methods;
  return [...[...receivers, ...functions, ...members].map(lastWord), ...receiverNames];
}

/** What stands in the code before the dot or the bracket: `getLogger` of `logging.getLogger()`. */
function lastWord(path: string): string {
  const words = path.split(/\W+/).filter((word) => word !== '');
  return words.at(-1) ?? path;
}

/**
 * Whether a text holds a sink and a name or a value that is personal. No parsing.
 * @param known what was found in it: a personal value, an AI call.
 */
export function mayHoldFlow(document: SourceDocument, known: { value: boolean; aiCall: boolean }): boolean {
  const language = flowLanguageOf(document.languageId);
  if (!language || !(known.aiCall || sinks.get(language.id)?.test(document.text) === true)) return false;
  return known.value || holdsField(document.text);
}

function holdsField(text: string): boolean {
  const sources = new Sources();
  const seen = new Set<string>();
  for (const [name] of text.matchAll(/[a-z_][\w\u00c0-\u00ff]{1,59}/gi)) {
    if (seen.has(name)) continue;
    seen.add(name);
    if (sources.categoryOf(name) ?? sources.categoryOfCall(name)) return true;
  }
  return false;
}
