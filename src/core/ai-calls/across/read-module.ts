import { namespaceOf } from '../../modules/resolve-types.ts';
import type { Evaluator } from '../../syntax/evaluator.ts';
import type { Expression, Scope } from '../../syntax/facts.ts';
import type { ScopeReader } from '../../syntax/outside.ts';
import type { ExternalValue, Value } from '../../syntax/values.ts';
import type { CallReading } from '../read-calls.ts';
import type { WrapperTable } from '../wrappers.ts';
import type { OutsideCalls } from './outside-calls.ts';

/** What importers call a whole module: what `require('./llm')` gives. */
const WHOLE = 'module.exports';

/** A file of the project as the files that import it see it. */
export class ReadModule implements ScopeReader {
  readonly reading: CallReading;
  readonly table: WrapperTable;
  /** What it sees itself of other files. */
  readonly outside: OutsideCalls;
  /** Package or namespace that it says to be in, empty for none. */
  readonly namespace: string;

  constructor(reading: CallReading, table: WrapperTable, outside: OutsideCalls) {
    this.reading = reading;
    this.table = table;
    this.outside = outside;
    this.namespace = namespaceOf(reading.document);
  }

  /** What it gives under a name. */
  gives(name: string): readonly Value[] {
    const { facts, language } = this.reading.context;
    const isPython = language === 'python';
    if (name === WHOLE) return this.#whole();
    const own = facts.exports.get(name);
    if (own) return this.#evaluate([own]);
    // What a module imports it gives on in Python only.
    const bindings = (facts.root.bindings.get(name) ?? []).filter(({ value }) => isPython || value.kind !== 'import');
    const bound = this.#evaluate(bindings.map(({ value }) => value));
    if (bound.length > 0) return bound;
    const common = this.#commonJs(name);
    return common.length > 0 ? common : this.#passedOn(name);
  }

  returned(scope: Scope): readonly Value[] {
    return this.#evaluator.returned(scope);
  }

  memberOf(scope: Scope, name: string, kind: 'object' | 'class'): readonly Value[] {
    return scope.kind === 'module' ? this.gives(name) : this.#evaluator.memberOf(scope, name, kind);
  }

  inherited(scope: Scope): readonly ExternalValue[] {
    return this.#evaluator.inherited(scope);
  }

  derivesFrom(scope: Scope, isIt: (base: Scope) => boolean): boolean {
    return this.#evaluator.derivesFrom(scope, isIt);
  }

  get #evaluator(): Evaluator {
    return this.reading.context.evaluator;
  }

  #whole(): readonly Value[] {
    const assigned = this.#evaluate(this.#assigned('module', 'exports'));
    return assigned.length > 0 ? assigned : [{ kind: 'object', scope: this.reading.context.facts.root }];
  }

  /** `module.exports = { ask }`, `exports.ask = …`, `module.exports.ask = …`. */
  #commonJs(name: string): readonly Value[] {
    const { facts } = this.reading.context;
    const whole = this.#evaluate(this.#assigned('module', 'exports'));
    if (name === 'default') return whole;
    const entries = whole.flatMap((value) =>
      value.kind === 'record' ? value.entries.flatMap(([key, entry]) => (key === name ? [entry] : [])) : [],
    );
    const members = facts.memberAssignments.filter(
      ({ object, name: member }) => member === name && (isNamed(object, 'exports') || isModuleExports(object)),
    );
    return this.#evaluate([...entries, ...members.map(({ value }) => value)]);
  }

  #passedOn(name: string): readonly Value[] {
    const { starExports, starImports } = this.reading.context.facts;
    return [...starExports, ...starImports].flatMap((module) => this.outside.exported(module, name));
  }

  #assigned(object: string, name: string): readonly Expression[] {
    return this.reading.context.facts.memberAssignments
      .filter((one) => one.name === name && isNamed(one.object, object))
      .map(({ value }) => value);
  }

  #evaluate(expressions: readonly Expression[]): readonly Value[] {
    return expressions.flatMap((expression) => this.#evaluator.evaluate(expression));
  }
}

function isNamed(expression: Expression, name: string): boolean {
  return expression.kind === 'name' && expression.name === name;
}

function isModuleExports(expression: Expression): boolean {
  return expression.kind === 'member' && expression.name === 'exports' && isNamed(expression.object, 'module');
}
