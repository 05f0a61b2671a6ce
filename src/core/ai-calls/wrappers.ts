import type { CallExpression, Scope } from '../syntax/facts.ts';
import { implementationsOf, type AskingMethod } from './implementations.ts';
import { matchCall, unlisted, type Found } from './match-call.ts';
import type { CallReading } from './read-calls.ts';

/** A function that asks a model for whoever calls it. */
export interface AskingFunction {
  readonly name: string;
  /** The file in which the model is asked. */
  readonly reading: CallReading;
  /** The call that asks the model. */
  readonly asks: CallExpression;
  readonly found: Found;
  /** Whether it asks a model only where its caller hands it a client or an address. */
  readonly byCaller?: true;
}

/** The asking functions of other files. */
export interface OutsideWrappers {
  askingFunction(scope: Scope): AskingFunction | undefined;
  /** Those of them that are methods. */
  askingMethods(): readonly AskingMethod[];
}

/** How many functions may hand a question on, one to the next. */
const MAX_HANDS = 3;

/**
 * The functions of a file that ask a model for their callers, and their calls. Such a function asks a model itself and
 * gives something back, or gives back what another one does: one that only asks and gives nothing is a use of its own.
 */
export class WrapperTable {
  /** Calls of asking functions, of this file and of others. */
  readonly calls: (readonly [CallExpression, AskingFunction])[] = [];
  readonly #byScope = new Map<Scope, AskingFunction>();
  readonly #reading: CallReading;
  readonly #outside: OutsideWrappers | undefined;

  constructor(reading: CallReading, outside?: OutsideWrappers) {
    this.#reading = reading;
    this.#outside = outside;
    this.#addDirect(reading);
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
    return [...this.#byScope].flatMap(([scope, asking]) =>
      scope.parent?.kind === 'class' ? [{ scope, asking, reading: this.#reading }] : [],
    );
  }

  /** Each caller of a function that posts to any address must be looked at by itself. */
  #addDirect(reading: CallReading): void {
    const { context, direct, doubles } = reading;
    const inFunctions = [...direct].filter(([call]) => givesBack(call));
    if (inFunctions.length === 0) return;
    const alone = { ...context, evaluator: context.evaluator.seenFrom([]) };
    for (const [asks, found] of inFunctions) {
      if (this.#isKnown(asks)) continue;
      const isOwn = matchCall(asks, alone, doubles) !== undefined;
      this.#add(asks, { reading, asks, found, ...(!isOwn && { byCaller: true }) });
    }
  }

  /** Where one of several may be called, the first that can be named: who answers is then not certain. */
  #reached(call: CallExpression, reading: CallReading): AskingFunction | undefined {
    const reached = this.#targets(call, reading).flatMap((asking): readonly AskingFunction[] => {
      const found = asking.byCaller ? askedBy(call, asking) : asking.found;
      return found ? [{ ...asking, found }] : [];
    });
    const first = reached.find(({ found }) => found.provider !== unlisted.provider) ?? reached[0];
    const isOther = reached.some(({ found }) => found.provider !== first?.found.provider);
    return first && isOther ? { ...first, found: { ...first.found, confidence: 'probable' } } : first;
  }

  /** The asking functions that a call may be one of. */
  #targets(call: CallExpression, reading: CallReading): readonly AskingFunction[] {
    return reading.context.evaluator.evaluate(call.callee).flatMap((value) => {
      if (value.kind !== 'function' || isInside(call.scope, value.scope)) return [];
      const asking = this.#byScope.get(value.scope) ?? this.#outside?.askingFunction(value.scope);
      return asking ? [asking] : implementationsOf(value.scope, reading, this.#byScope, this.#outside);
    });
  }

  #add(call: CallExpression, asking: Omit<AskingFunction, 'name'>): void {
    const scope = namedFunction(call.scope);
    if (!scope?.symbol || !givesBack(call) || this.#byScope.has(scope)) return;
    this.#byScope.set(scope, { ...asking, name: scope.symbol.name });
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
function askedBy(call: CallExpression, { asks, reading }: AskingFunction): Found | undefined {
  const { context, doubles } = reading;
  return matchCall(asks, { ...context, evaluator: context.evaluator.seenFrom([call]) }, doubles);
}

/** The innermost function around that has a name: what is asked in a callback is asked by whoever gives it. */
function namedFunction(scope: Scope): Scope | undefined {
  let at: Scope | undefined = scope;
  while (at && at.kind !== 'class' && !(at.kind === 'function' && at.symbol)) at = at.parent;
  return at?.kind === 'function' ? at : undefined;
}

/** Whether a function gives back just what it was given: `return ask(text)`. */
function handsOn(call: CallExpression): boolean {
  return namedFunction(call.scope)?.returns.includes(call) === true;
}

function isInside(scope: Scope, other: Scope): boolean {
  for (let at: Scope | undefined = scope; at; at = at.parent) if (at === other) return true;
  return false;
}
