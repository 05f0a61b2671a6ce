import { flowClientWords } from '../../../../generated/flow-client-words.ts';
import type { FlowNode } from '../../syntax/flow/flow-node.ts';
import { plainName } from './conventions.ts';
import type { FlowValue } from './flow-value.ts';
import type { Given } from './carried.ts';
import type { MatchedCall } from './matched-call.ts';

const requestKeys = new Set(flowClientWords.flatMap((one) => one.requestKeys));

/** Deepest object in a request that is looked at: `{ body: JSON.stringify({ … }) }`. */
const MAX_DEPTH = 2;

/** What the arguments of a call are called, in lower case without `_`, and whether their messages say who speaks. */
export interface ArgumentNames {
  readonly keys: ReadonlySet<string>;
  readonly isConversation: boolean;
  /** Positional arguments that hold some of them without being an object that is written out. */
  readonly positional: readonly number[];
}

/** The names of all that a call is given, those in its objects and builders included. */
export function argumentNames({ given, node }: MatchedCall): ArgumentNames {
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
