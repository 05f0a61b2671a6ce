import type { AiCallKind } from './ai-call.ts';

/** What must be among the arguments of a call: a text, or something that was made by this name. */
export interface Wanted {
  readonly kind: 'text' | 'made';
  readonly name: string;
}

/** One call expression of the catalogue, taken apart: `$client.send(ConverseCommand)`. */
export interface CallPattern {
  readonly kind: AiCallKind;
  /** `client` of `$client.chat`, undefined for what a module exports. */
  readonly receiver: string | undefined;
  readonly names: readonly string[];
  readonly given: Wanted | undefined;
}

/** One maker of clients, taken apart: `client("bedrock-runtime")`, `*Classifier`. */
export interface ClientPattern {
  /** Whether a dotted path ends in this maker. */
  readonly matches: (path: string) => boolean;
  readonly given: Wanted | undefined;
}

export function callPattern(kind: AiCallKind, expression: string): CallPattern {
  const { path, given } = takeApart(expression);
  const names = path.split('.');
  const receiver = path.startsWith('$') ? names.shift()?.slice(1) : undefined;
  return { kind, receiver, names, given };
}

export function clientPattern(expression: string): ClientPattern {
  const { path, given } = takeApart(expression);
  if (!path.includes('*')) return { matches: (name) => name === path || name.endsWith(`.${path}`), given };
  // `*` stands for letters within one name.
  const shape = new RegExp(String.raw`(?:^|\.)${path.replaceAll('.', String.raw`\.`).replaceAll('*', '[^.]*')}$`);
  return { matches: (name) => shape.test(name), given };
}

function takeApart(expression: string): { path: string; given: Wanted | undefined } {
  const open = expression.indexOf('(');
  if (open < 0) return { path: expression, given: undefined };
  const path = expression.slice(0, open);
  const inside = expression.slice(open + 1, expression.lastIndexOf(')'));
  if (inside === '...') return { path, given: undefined };
  const isText = inside.startsWith('"');
  return { path, given: isText ? { kind: 'text', name: inside.slice(1, -1) } : { kind: 'made', name: inside } };
}
