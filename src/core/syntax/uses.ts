import type { Argument, CallExpression, Expression, Scope } from './facts.ts';
import { classAround } from './scopes.ts';
import { MAX_VALUES } from './values.ts';

/** Most uses of one name that are remembered. */
const MAX_USES = 64;

/** A place where something is called, or handed over to be called. */
interface Use {
  readonly target: Expression;
  readonly given: readonly Argument[];
}

/** By the last name of what is called. */
export type Uses = ReadonlyMap<string, readonly Use[]>;

/** What some calls use. */
export function usesIn(calls: readonly CallExpression[]): Uses {
  const uses = new Map<string, Use[]>();
  const note = (name: string | undefined, target: Expression, given: readonly Argument[]): void => {
    if (name === undefined || given.length === 0) return;
    const known = uses.get(name);
    if (!known) uses.set(name, [{ target, given }]);
    else if (known.length < MAX_USES) known.push({ target, given });
  };
  for (const call of calls) {
    note(lastName(call.callee), call.callee, call.arguments);
    // `asyncio.to_thread(ask, client)`: a function that is handed over with its arguments.
    call.arguments.forEach(({ value }, index) => {
      if (value.kind === 'name') note(value.name, value, call.arguments.slice(index + 1, index + MAX_VALUES));
    });
  }
  return uses;
}

/** The argument at a place, those with a keyword aside. */
export function positional(given: readonly Argument[], index: number): Argument | undefined {
  return given.filter((one) => one.name === undefined)[index];
}

function lastName(callee: Expression): string | undefined {
  return callee.kind === 'name' || callee.kind === 'member' ? callee.name : undefined;
}

/** What languages call a method that makes an object, where it is not called like its class. */
const constructors = new Set(['__init__', 'constructor', '__construct', 'initialize']);

/** What is called where a function runs: the class, for its constructor. */
export function calledFor(scope: Scope): Scope {
  const own = scope.symbol?.name ?? '';
  const around = classAround(scope);
  const constructs = constructors.has(own) || (own !== '' && own === around?.symbol?.name);
  return (constructs ? around : undefined) ?? scope;
}
