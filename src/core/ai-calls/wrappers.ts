import type { CallExpression, Expression, Scope } from '../syntax/facts.ts';
import { bindingsOf, nearest } from '../syntax/scopes.ts';
import type { Caller } from '../syntax/parameter-values.ts';
import { implementationsOf, type AskingMethod } from './implementations.ts';
import { matchCall, unlisted, type Found } from './match-call.ts';
import { isRequest } from './match-http.ts';
import type { CallReading } from './read-calls.ts';
import type { Value } from '../syntax/values.ts';

/** A function that asks a model for whoever calls it. */
export interface AskingFunction {
  readonly scope: Scope;
  readonly name: string;
  /** The file in which the model is asked. */
  readonly reading: CallReading;
  /** The call that asks the model. */
  readonly asks: CallExpression;
  /** What it asks; absent where that depends on who calls it: one that hands it a client or an address. */
  readonly found?: Found;
}

/** An asking function where it is called. */
export type Asked = AskingFunction & { readonly found: Found };

/** The asking functions of other files. */
export interface OutsideWrappers {
  askingFunction(scope: Scope): AskingFunction | undefined;
  /** Those of them that are methods. */
  askingMethods(): readonly AskingMethod[];
}

/** How many functions may hand a question on, one to the next. */
const MAX_HANDS = 3;
/** Most steps between what a function gives back and what it was given. */
const MAX_STEPS = 6;

/**
 * The functions of a file that ask a model for their callers, and their calls. Such a function asks a model itself and
 * gives something back, or gives back what another one does: one that only asks and gives nothing is a use of its own.
 */
export class WrapperTable {
  /** Calls of asking functions, of this file and of others. */
  readonly calls: (readonly [CallExpression, Asked])[] = [];
  readonly #byScope = new Map<Scope, AskingFunction>();
  readonly #reading: CallReading;
  readonly #outside: OutsideWrappers | undefined;

  constructor(reading: CallReading, outside?: OutsideWrappers) {
    this.#reading = reading;
    this.#outside = outside;
    this.#addDirect(reading);
    this.#addRequests(reading);
    const { facts } = reading.context;
    let others = facts.calls.filter((call) => !reading.direct.has(call));
    for (let hand = 0; hand < MAX_HANDS && others.length > 0; hand++) {
      const found = others.flatMap((call) => {
        const asking = this.#reached(call, reading);
        return asking ? [[call, asking] as const] : [];
      });
      if (found.length === 0) break;
      this.calls.push(...found);
      for (const [call, asking] of found) if (handsOn(call)) this.#add(call, asking);
      const known = new Set(found.map(([call]) => call));
      others = others.filter((call) => !known.has(call));
    }
  }

  askingFunction(scope: Scope): AskingFunction | undefined {
    return this.#byScope.get(scope);
  }

  /** Those that are methods. */
  get askingMethods(): readonly AskingMethod[] {
    const methods = [...this.#byScope.values()].filter(
      ({ scope }) => scope.parent && nearest(scope.parent).kind === 'class',
    );
    return methods.map((asking) => ({ asking, reading: this.#reading }));
  }

  /** Each caller of a function that posts to any address must be looked at by itself. */
  #addDirect(reading: CallReading): void {
    const { context, direct, doubles } = reading;
    const inFunctions = [...direct].filter(([call]) => givesBack(call));
    if (inFunctions.length === 0) return;
    const alone = { ...context, evaluator: context.evaluator.seenFrom() };
    for (const [asks, found] of inFunctions) {
      if (this.#isKnown(asks)) continue;
      const isOwn = matchCall(asks, alone, doubles) !== undefined;
      this.#add(asks, { reading, asks, ...(isOwn && { found }) });
    }
  }

  /** A function that sends what it is given to wherever it is told asks a model for those who name one. */
  #addRequests(reading: CallReading): void {
    const { context, direct } = reading;
    for (const asks of context.facts.calls) {
      if (direct.has(asks) || !givesBack(asks) || this.#isKnown(asks)) continue;
      if (context.evaluator.evaluate(asks.callee).some((value) => isRequest(value, context)))
        this.#add(asks, { reading, asks });
    }
  }

  /** Where one of several may be called, the first that can be named: who answers is then not certain. */
  #reached(call: CallExpression, reading: CallReading): Asked | undefined {
    const reached = this.#targets(call, reading);
    const first = reached.find(({ found }) => found.provider !== unlisted.provider) ?? reached[0];
    const isOther = reached.some(({ found }) => found.provider !== first?.found.provider);
    return first && isOther ? { ...first, found: { ...first.found, confidence: 'probable' } } : first;
  }

  /** The asking functions that a call may be one of. */
  #targets(call: CallExpression, reading: CallReading): readonly Asked[] {
    const { evaluator } = reading.context;
    return evaluator.evaluate(call.callee).flatMap((value) => {
      if (value.kind !== 'function' || isInside(call.scope, value.scope)) return [];
      const asking = this.#byScope.get(value.scope) ?? this.#outside?.askingFunction(value.scope);
      const all = asking ? [asking] : implementationsOf(value.scope, reading, this.#byScope, this.#outside);
      return all.flatMap((one): readonly Asked[] => {
        const found = one.found ?? askedBy({ call, scope: one.scope, evaluator }, one, reading);
        return found ? [{ ...one, found }] : [];
      });
    });
  }

  #add(call: CallExpression, asking: Omit<AskingFunction, 'name' | 'scope'>): void {
    const scope = namedFunction(call.scope);
    if (!scope?.symbol || !givesBack(call) || this.#byScope.has(scope)) return;
    this.#byScope.set(scope, { ...asking, scope, name: scope.symbol.name });
  }

  #isKnown(call: CallExpression): boolean {
    const scope = namedFunction(call.scope);
    return scope !== undefined && this.#byScope.has(scope);
  }
}

/** Whether a call stands in a function that gives something back. */
function givesBack(call: CallExpression): boolean {
  return (namedFunction(call.scope)?.returns.length ?? 0) > 0;
}

/** What a function asks for one of its callers, undefined if it asks no model for this one. */
function askedBy(caller: Caller, { asks, reading }: AskingFunction, { context: from }: CallReading): Found | undefined {
  if (!caller.call.arguments.some(({ value }) => mayTell(from.evaluator.evaluate(value), from))) return undefined;
  const { context, doubles } = reading;
  return matchCall(asks, { ...context, evaluator: context.evaluator.seenFrom(caller) }, doubles);
}

/** Whether an argument may say who is asked: a client, or the address of a model. */
function mayTell(values: readonly Value[], { catalogue, language }: CallReading['context']): boolean {
  return values.some((value) => value.kind !== 'text' || catalogue.holdsAnchor(value.text, language));
}

/** The innermost function around that has a name: what is asked in a callback is asked by whoever gives it. */
function namedFunction(scope: Scope): Scope | undefined {
  let at: Scope | undefined = scope;
  while (at && at.kind !== 'class' && !(at.kind === 'function' && at.symbol)) at = at.parent;
  return at?.kind === 'function' ? at : undefined;
}

/** Whether a function gives back what it was given: `return ask(text)`, `answer, err := ask(text); return answer, err`. */
function handsOn(call: CallExpression): boolean {
  return namedFunction(call.scope)?.returns.some((result) => comesFrom(result, call)) === true;
}

/** Whether an expression is what a call gave, a part of it, or one of several of which it is one. */
function comesFrom(expression: Expression, call: CallExpression, depth = 0): boolean {
  if (expression === call) return true;
  if (depth > MAX_STEPS) return false;
  const follow = (one: Expression): boolean => comesFrom(one, call, depth + 1);
  if (expression.kind === 'choice') return expression.options.some(follow);
  if (expression.kind === 'list') return expression.items.some(follow);
  if (expression.kind === 'member') return follow(expression.object);
  // `answer.trim()`
  if (expression.kind === 'call') return expression.callee.kind === 'member' && follow(expression.callee.object);
  if (expression.kind !== 'name') return false;
  const bindings = bindingsOf(expression.name, expression.scope, expression.at) ?? [];
  return bindings.some(({ value }) => follow(value));
}

function isInside(scope: Scope, other: Scope): boolean {
  for (let at: Scope | undefined = scope; at; at = at.parent) if (at === other) return true;
  return false;
}
