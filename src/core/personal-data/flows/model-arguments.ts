import { flowClientWords } from '../../../../generated/flow-client-words.ts';
import type { FlowNode } from '../../syntax/flow/flow-node.ts';
import { isWrapper } from './builders.ts';
import { lastNameOf, namesIn } from './call-names.ts';
import { plainName, wordsOf } from './conventions.ts';
import type { FlowValue } from './flow-value.ts';
import type { Given, MatchedCall } from './match-sink.ts';

const [only] = flowClientWords;
if (!only) throw new Error('client-words.yml is empty');

const asking = new Set(only.asking);
const notAsking = new Set(only.notAsking);
const requestKeys = new Set(only.requestKeys);
const modelKeys = new Set(only.modelKeys);
const tuningKeys = new Set(only.tuningKeys);
const questionKeys = new Set(only.questionKeys);
const modelPaths = new Set(only.modelPaths);
const storing = new Set(only.storing);

/** Methods that send what they are given wherever the address says. */
const posting = /^(?:post|request|fetch|send)/;

/** Deepest object in a request that is looked at: `{ body: JSON.stringify({ … }) }`. */
const MAX_DEPTH = 2;

/** What the arguments of a call are called, and whether their messages say who speaks. */
interface Question {
  readonly keys: ReadonlySet<string>;
  readonly isConversation: boolean;
  /** Positional arguments that hold it without being an object that is written out. */
  readonly positional: readonly number[];
}

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
  const question = questionOf(call);
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
const asks: Readonly<Record<Manner, (question: Question) => boolean>> = {
  path: (one) => has(one, modelKeys) || has(one, tuningKeys),
  'path-only': (one) => has(one, modelKeys) && has(one, tuningKeys),
  post: (one) => has(one, modelKeys) && (one.isConversation || (isSaid(one) && has(one, tuningKeys))),
  ask: (one) => has(one, tuningKeys) || (has(one, modelKeys) && isSaid(one)),
};

/** Whether the question has a name that nothing else has: `input` may be anything. */
function isSaid({ keys }: Question): boolean {
  return keys.has('messages') || keys.has('prompt') || keys.has('contents');
}

function has({ keys }: Question, some: ReadonlySet<string>): boolean {
  return [...keys].some((key) => some.has(key));
}

function isStore(name: string): boolean {
  return wordsOf(name).some((word) => storing.has(word));
}

function questionOf({ given, node }: MatchedCall): Question {
  const keys = new Set<string>();
  const positional: number[] = [];
  let isConversation = false;
  given.forEach((one, index) => {
    const names = keysOf(one, node.arguments[index]?.value);
    for (const key of names.keys) keys.add(key);
    if (names.isBuilt) positional.push(index);
    isConversation ||= names.isConversation;
  });
  return { keys, positional, isConversation };
}

interface Keys {
  readonly keys: readonly string[];
  readonly isConversation: boolean;
  readonly isBuilt: boolean;
}

function keysOf({ name, value }: Given, node: FlowNode | undefined): Keys {
  if (name !== undefined && name !== '**') {
    const inner = requestKeys.has(plainName(name)) ? keysIn(value) : undefined;
    const isConversation = inner?.isConversation === true || (plainName(name) === 'messages' && isSpoken(value));
    return { keys: [plainName(name), ...(inner?.keys ?? [])], isConversation, isBuilt: false };
  }
  if (value.fields) return { ...keysIn(value), isBuilt: false };
  const keys = [...namedIn(node), ...builtIn(value)];
  return { keys, isConversation: false, isBuilt: keys.length > 1 };
}

function keysIn({ fields }: FlowValue, depth = 0): Omit<Keys, 'isBuilt'> {
  const keys: string[] = [];
  let isConversation = false;
  for (const [key, value] of fields ?? []) {
    const plain = plainName(key);
    keys.push(plain);
    if (plain === 'messages') isConversation ||= isSpoken(value);
    if (depth >= MAX_DEPTH || !requestKeys.has(plain)) continue;
    const inner = keysIn(value, depth + 1);
    keys.push(...inner.keys);
    isConversation ||= inner.isConversation;
  }
  return { keys, isConversation };
}

/** Whether a list holds messages of someone: `[{ role: 'user', content: … }]`. */
function isSpoken({ fields }: FlowValue): boolean {
  return [...(fields?.values() ?? [])].some(({ fields: message }) =>
    [...(message?.keys() ?? [])].some((key) => plainName(key) === 'role'),
  );
}

/** `complete(ChatRequest(model = …, messages = …))` */
function namedIn(node: FlowNode | undefined): readonly string[] {
  if (node?.kind !== 'call') return [];
  return node.arguments.flatMap(({ name }) => (name === undefined ? [] : [plainName(name)]));
}

/** What a builder was told: `model`, `addUserMessage` of `Params.builder().model().addUserMessage().build()`. */
function builtIn({ origin = '' }: FlowValue): readonly string[] {
  const at = origin.indexOf('uilder()');
  return at < 0
    ? []
    : origin
        .slice(at)
        .split('.')
        .map((part) => plainName(part.replace('()', '')));
}
