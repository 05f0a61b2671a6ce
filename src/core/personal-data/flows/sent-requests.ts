import { rangeOf, type FlowLanguageId } from '../../syntax/flow/flow-reader.ts';
import type { CallNode } from '../../syntax/flow/flow-node.ts';
import { isBuilder } from './builders.ts';
import { lastNameOf } from './call-names.ts';
import { plainName } from './conventions.ts';
import { openValue, type FlowValue } from './flow-value.ts';
import { building, madeApart, making, sending } from './request-words.ts';
import type { Summaries } from './summaries.ts';
import { pathOfNode } from './path-of-node.ts';
import { taintsOf } from './value-taints.ts';
import type { AiSink, ReachedSink } from './reached-sink.ts';
import type { MatchedCall } from './matched-call.ts';

/** Something that a request, a message or an address was made with, before it is sent. */
export interface Built {
  readonly sink: ReachedSink;
  readonly value: FlowValue;
}

/** Most parts that are kept of one request. */
const MAX_PARTS = 12;

/** What a call gives was made with: its own parts, and those of what it is called on or given. */
export function partsOfRequest(
  { node, receiver, given, callee }: MatchedCall,
  noted: readonly Built[],
  language: FlowLanguageId,
): readonly Built[] {
  if (!madeApart.has(language) || callee.closure) return [];
  const name = lastNameOf(node.callee);
  const plain = plainName(name);
  const isStep = building.has(plain) && (language === 'java' || given.length === 0 || isBuilder(receiver ?? openValue));
  const isMade = isStep || making.test(plain) || isClass(node, name, language);
  const known = [...(receiver?.built ?? []), ...given.flatMap(({ value }) => value.built ?? [])];
  return [...known, ...(isMade ? noted : [])].slice(0, MAX_PARTS);
}

/** Go has no makers but functions, `NewEmail`; methods of C# start with a capital too. */
function isClass({ callee }: CallNode, name: string, language: FlowLanguageId): boolean {
  if (language === 'go') return /^New[A-Z]/.test(name);
  if (!/^[A-Z]/.test(name)) return false;
  return language === 'python' || callee.kind === 'name';
}

/** Tells what a request carries where it is sent, and not where it was made. */
export function atSending(call: MatchedCall, ai: AiSink | undefined, summaries: Summaries): void {
  const { node, receiver, given } = call;
  const callee = pathOfNode(node.callee);
  if (ai) for (const part of receiver?.built ?? []) ask(part, ai, { callee, range: rangeOf(node.callee) }, summaries);
  if (!sending.test(plainName(lastNameOf(node.callee)))) return;
  // What is made where it is sent is told there already.
  const kept = given.filter((_, index) => /^(?:name|member)$/.test(node.arguments[index]?.value.kind ?? ''));
  for (const { value, range } of kept) {
    for (const part of value.built ?? []) {
      if (ai) ask(part, ai, { callee, range }, summaries);
      else summaries.move(part.sink, { ...part.sink, callee, range });
    }
  }
}

/** A request to a model: what it carries is a question. */
function ask(
  { sink, value }: Built,
  { range: aiCall, providerName: service }: AiSink,
  place: Pick<ReachedSink, 'callee' | 'range'>,
  summaries: Summaries,
): void {
  if (sink.ruleId !== 'personal-data/to-third-party') return;
  const asked: ReachedSink = { ...sink, ...place, ruleId: 'personal-data/in-prompt', service, aiCall };
  summaries.move(sink, asked);
  for (const taint of taintsOf(value)) summaries.reach(taint, asked);
}
