import { flowClientWords } from '../../../../generated/flow-client-words.ts';
import { argumentNames, type ArgumentNames } from './argument-names.ts';
import { isWrapper } from './builders.ts';
import { lastNameOf, namesIn } from './call-names.ts';
import { wordsOf } from './conventions.ts';
import type { MatchedCall } from './matched-call.ts';

const [only] = flowClientWords;
if (!only) throw new Error('client-words.yml is empty');

const asking = new Set(only.asking);
const notAsking = new Set(only.notAsking);
const modelKeys = new Set(only.modelKeys);
const tuningKeys = new Set(only.tuningKeys);
const questionKeys = new Set(only.questionKeys);
const modelPaths = new Set(only.modelPaths);
const storing = new Set(only.storing);

/** Methods that send what they are given wherever the address says. */
const posting = /^(?:post|request|fetch|send)/;

/**
 * The arguments of a question to a model, told by their names alone, where nobody says what the client is: a model or its
 * settings beside messages, a prompt or contents. Undefined for what is none; else the positional arguments that carry it.
 */
export function questionIn(call: MatchedCall): readonly number[] | undefined {
  const { callee } = call.node;
  const name = lastNameOf(callee);
  const words = wordsOf(name);
  if (call.given.length === 0 || isWrapper(name) || words.some((word) => notAsking.has(word))) return undefined;
  const names = callee.kind === 'member' ? namesIn(callee.object) : [];
  const manner = mannerOf(words[0] ?? '', wordsOf(names.at(-1) ?? '').at(-1) ?? '');
  if (!manner || names.some(isStore)) return undefined;
  const question = argumentNames(call);
  return has(question, questionKeys) && asks[manner](question) ? question.positional : undefined;
}

/** How a call would ask: of a part of a client that asks models, by sending somewhere, or by its own name. */
type Manner = 'path' | 'path-only' | 'post' | 'ask';

function mannerOf(verb: string, last: string): Manner | undefined {
  // `New` asks in Go.
  if (modelPaths.has(last)) return asking.has(verb) || verb === 'new' ? 'path' : 'path-only';
  if (posting.test(verb)) return 'post';
  return asking.has(verb) && verb !== 'create' ? 'ask' : undefined;
}

/** What must be said beside the question. */
const asks: Readonly<Record<Manner, (question: ArgumentNames) => boolean>> = {
  path: (one) => has(one, modelKeys) || has(one, tuningKeys),
  'path-only': (one) => has(one, modelKeys) && has(one, tuningKeys),
  post: (one) => has(one, modelKeys) && (one.isConversation || (isSaid(one) && has(one, tuningKeys))),
  ask: (one) => has(one, tuningKeys) || (has(one, modelKeys) && isSaid(one)),
};

/** Whether the question has a name that nothing else has: `input` may be anything. */
function isSaid({ keys }: ArgumentNames): boolean {
  return keys.has('messages') || keys.has('prompt') || keys.has('contents');
}

function has({ keys }: ArgumentNames, some: ReadonlySet<string>): boolean {
  return [...keys].some((key) => some.has(key));
}

function isStore(name: string): boolean {
  return wordsOf(name).some((word) => storing.has(word));
}
