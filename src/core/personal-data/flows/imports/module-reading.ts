import type { Catalogue } from '../../../ai-calls/catalogue.ts';
import { findAiCalls, mayHoldAiCall } from '../../../ai-calls/find-ai-calls.ts';
import { readFlow } from '../../../syntax/flow/read-flow.ts';
import type { Syntax } from '../../../syntax/syntax.ts';
import type { SourceDocument } from '../../../text/document.ts';
import type { FlowSettings } from '../flow-settings.ts';
import type { FlowValue } from '../flow-value.ts';
import { Interpreter } from '../interpreter.ts';
import { SinkMatcher } from '../match-sink.ts';
import { Literals, Sources } from '../sources.ts';
import type { Summaries } from '../summaries.ts';
import type { Exports, Outside } from './outside.ts';
import { locatedIn } from '../taints.ts';
import { mapTaints } from '../value-taints.ts';

/** An imported file as its importers see it. */
export interface ModuleReading {
  readonly exports: Exports;
  readonly summaries: Summaries;
}

/** Reads a file for those that import it; undefined for a language that is not read. */
export async function readModule(
  document: SourceDocument,
  { syntax, catalogue }: { readonly syntax: Syntax; readonly catalogue: Catalogue },
  outside: Outside,
  settings: FlowSettings,
): Promise<ModuleReading | undefined> {
  const aiCalls = mayHoldAiCall(document, catalogue) ? await findAiCalls(document, syntax, { catalogue }) : [];
  const program = await readFlow(document, syntax);
  if (!program) return undefined;
  const sinks = new SinkMatcher(program.language, aiCalls);
  const interpreter = new Interpreter({
    sources: new Sources(program.language),
    sinks,
    literals: new Literals([]),
    outside,
    settings,
  });
  interpreter.run(program.node);
  seal(interpreter, document);
  return { exports: exportsOf(interpreter), summaries: interpreter.summaries };
}

/** Makes what was read ready for the files that import this one. */
function seal({ summaries, environment, classes }: Interpreter, document: SourceDocument): void {
  const located = (value: FlowValue): FlowValue => mapTaints(value, (taint) => [locatedIn(document, taint)]);
  summaries.seal(document);
  for (const scope of [environment, ...classes.map(({ members }) => members)]) scope.replace(located);
}

/** Names at the top of the file, and what CommonJS puts under `exports`. */
function exportsOf({ environment }: Interpreter): Exports {
  const exports = new Map<string, FlowValue>();
  for (const [name, value] of environment.entries()) exports.set(name, { ...value, origin: value.origin ?? name });
  const whole = environment.get('module')?.fields?.get('exports');
  if (whole) exports.set('default', whole);
  for (const set of [whole, environment.get('exports')]) {
    for (const [name, value] of set?.fields ?? []) exports.set(name, value);
  }
  return exports;
}
