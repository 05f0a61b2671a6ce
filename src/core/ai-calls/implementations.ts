import type { CallReading } from './read-calls.ts';
import type { AskingFunction, OutsideWrappers } from './wrappers.ts';
import type { Expression, Scope } from '../syntax/facts.ts';
import type { Value } from '../syntax/values.ts';
import { classAround } from '../syntax/scopes.ts';

/** A method that asks a model, and the file that it stands in. */
export interface AskingMethod {
  readonly asking: AskingFunction;
  readonly reading: CallReading;
}

/** Languages in which a type implements an interface by having its methods, without saying so. */
const structural: ReadonlySet<string> = new Set(['go']);

/**
 * Who answers where a method of an interface, a protocol, a trait or an abstract class is called: the methods of the types
 * that implement it, as far as the document sees them. A method that does something itself is called as it stands.
 */
export function implementationsOf(
  method: Scope,
  reading: CallReading,
  own: ReadonlyMap<Scope, AskingFunction>,
  outside: OutsideWrappers | undefined,
): readonly AskingFunction[] {
  const owner = method.parent && classAround(method.parent);
  const name = method.symbol?.name;
  if (!owner || name === undefined || method.returns.length > 0) return [];
  const here = [...own.values()].map((asking): AskingMethod => ({ asking, reading }));
  return [...here, ...(outside?.askingMethods() ?? [])]
    .filter(({ asking }) => asking.name === name)
    .filter((one) => implementsType(one, owner))
    .map(({ asking }) => asking);
}

function implementsType({ asking: { scope }, reading }: AskingMethod, type: Scope): boolean {
  const owner = scope.parent && classAround(scope.parent);
  if (!owner || owner === type) return false;
  const { evaluator, language } = reading.context;
  if (!structural.has(language) && !isProtocol(type)) return evaluator.derivesFrom(owner, (base) => isSame(base, type));
  return [...type.members, ...type.bindings].every(([name, asked]) => {
    const arities = aritiesOf(asked.map(({ value }) => value));
    return aritiesOf(evaluator.memberOf(owner, name, 'object')).some((arity) => arities.includes(arity));
  });
}

/** Python: what has the methods of a protocol is one (PEP 544). */
function isProtocol({ bases }: Scope): boolean {
  return bases.some((base) => (base.kind === 'name' || base.kind === 'member') && base.name === 'Protocol');
}

/** How many parameters the functions among some values have. */
function aritiesOf(values: readonly (Value | Expression)[]): readonly (number | undefined)[] {
  return values.flatMap((value) => (value.kind === 'function' ? [value.scope.arity] : []));
}

/** A document may be read twice: once for itself, and once for those who import it. */
function isSame(one: Scope, other: Scope): boolean {
  return (
    one === other ||
    (one.symbol !== undefined &&
      one.symbol.name === other.symbol?.name &&
      one.start === other.start &&
      one.end === other.end)
  );
}
