import type { AiCallKind } from './ai-call.ts';
import type { CatalogueLanguage } from './provider-file.ts';

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

/**
 * A call of a language where clients are reached through methods: `$client.chat().create`, `$client->chat()->create`,
 * `Prism::text()->asText`, `$chat$stream`.
 */
export function fluentCall(kind: AiCallKind, expression: string, language: CatalogueLanguage): CallPattern {
  const hasReceiver = expression.startsWith('$');
  const bare = (hasReceiver ? expression.slice(1) : expression).replaceAll(/\((?:\.{3})?\)/g, '');
  // A dot is a letter of R's names.
  const names = language === 'r' ? bare.replaceAll('.', '_').split(/::|\$/) : bare.split(/->|::|\./);
  const receiver = hasReceiver ? names.shift() : undefined;
  return { kind, receiver, names, given: undefined };
}

/** A client or its factory anywhere among the names before a call: `client.okhttp.OpenAIOkHttpClient.builder`. */
export function fluentClient(expression: string): ClientPattern {
  const ending = expression.slice(1);
  const matches = expression.startsWith('*')
    ? (path: string) => path.split('.').some((name) => name.endsWith(ending))
    : (path: string) => `.${path}.`.includes(`.${expression}.`);
  return { matches, given: undefined };
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
