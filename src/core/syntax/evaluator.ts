import type { Idioms } from './adapters/adapter.ts';
import { ANY_ENTRY } from './facts.ts';
import type {
  Argument,
  CallExpression,
  Expression,
  FileFacts,
  ImportExpression,
  RecordExpression,
  Scope,
} from './facts.ts';
import { AssignedMembers } from './assigned-members.ts';
import { IdiomValues } from './idiom-values.ts';
import { nothingOutside, type Outside, type ScopeReader } from './outside.ts';
import { bindingsOf, classAround, rootOf } from './scopes.ts';
import { Settings } from './settings.ts';
import { joinedText, serializers, withPath } from './text-functions.ts';
import { ParameterValues, type Caller } from './parameter-values.ts';
import { usesIn } from './uses.ts';
import { called, eitherOf, external, MAX_VALUES, pathOf, textOf } from './values.ts';
import type { ClassValue, ExternalValue, Value } from './values.ts';

/** Longest chain of names that is followed. Keeps the stack small. */
const MAX_DEPTH = 80;

/** Longest line of superclasses that is followed. */
const MAX_BASES = 10;

/** Methods that run where an object is called, in Kotlin, Python and PHP. */
const invokers = ['invoke', '__call__', '__invoke'];

/** Deepest nesting of records spread into records that is looked into. */
const MAX_SPREADS = 2;

/** Says where values come from, inside one file. Every expression is evaluated once. */
export class Evaluator implements ScopeReader {
  readonly #facts: FileFacts;
  readonly #idioms: IdiomValues;
  readonly #language: { readonly idioms: Idioms; readonly environment: ReadonlyMap<string, string> };
  readonly #outside: Outside;
  readonly #known = new Map<Expression, readonly Value[]>();
  readonly #parameters: ParameterValues;
  readonly #assigned: AssignedMembers;
  #depth = 0;
  #settings: Settings | undefined;

  constructor(
    facts: FileFacts,
    idioms: Idioms,
    environment: ReadonlyMap<string, string>,
    outside: Outside = nothingOutside,
    uses = usesIn(facts.calls),
    caller?: Caller,
  ) {
    this.#facts = facts;
    this.#language = { idioms, environment };
    this.#idioms = new IdiomValues(this, idioms, environment);
    this.#outside = outside;
    this.#parameters = new ParameterValues(this, uses, caller);
    this.#assigned = new AssignedMembers(facts.memberAssignments);
  }

  /** One that knows of a parameter only what its declaration says, and what one caller gives. */
  seenFrom(caller?: Caller): Evaluator {
    const { idioms, environment } = this.#language;
    return new Evaluator(this.#facts, idioms, environment, this.#outside, new Map(), caller);
  }

  evaluate(expression: Expression): readonly Value[] {
    const known = this.#known.get(expression);
    if (known) return known;
    if (this.#depth > MAX_DEPTH) return [];
    // What depends on itself is nothing more than what else it may be.
    this.#known.set(expression, []);
    this.#depth++;
    const values = this.#evaluate(expression).slice(0, MAX_VALUES);
    this.#depth--;
    this.#known.set(expression, values);
    return values;
  }

  /** What an instance of a class of this file is besides: instances of the foreign classes that it derives from. */
  inherited(scope: Scope, depth = 0): readonly ExternalValue[] {
    if (depth > MAX_BASES) return [];
    const other = this.#elsewhere(scope);
    if (other) return other.inherited(scope);
    return scope.bases.flatMap((base) =>
      this.evaluate(base).flatMap((value) => {
        if (value.kind === 'class') return this.inherited(value.scope, depth + 1);
        return value.kind === 'external' ? [called(value, [], true)] : [];
      }),
    );
  }

  /** Whether a class of this file derives, through whichever, from one that `isIt`. */
  derivesFrom(scope: Scope, isIt: (base: Scope) => boolean, depth = 0): boolean {
    if (depth > MAX_BASES) return false;
    const other = this.#elsewhere(scope);
    if (other) return other.derivesFrom(scope, isIt);
    const bases = scope.bases.flatMap((base) => this.evaluate(base));
    return bases.some(
      (base) => base.kind === 'class' && (isIt(base.scope) || this.derivesFrom(base.scope, isIt, depth + 1)),
    );
  }

  returned(scope: Scope): readonly Value[] {
    return this.#elsewhere(scope)?.returned(scope) ?? scope.returns.flatMap((result) => this.evaluate(result));
  }

  /** What an object was told after it was made. */
  settingsOf(value: ExternalValue | RecordExpression): readonly Argument[] {
    this.#settings ??= new Settings(this.#facts, this);
    return this.#settings.of(value);
  }

  /** Text of an expression, with holes. */
  text(expression: Expression): string {
    return textOf(this.evaluate(expression));
  }

  #member(value: Value, name: string, depth = 0): readonly Value[] {
    if (value.kind === 'external') {
      if (name === ANY_ENTRY) return [];
      return this.#externalMember({ ...value, steps: [...value.steps, { kind: 'member', name }] });
    }
    if (value.kind === 'record') return this.#recordMember(value, name, depth);
    if (value.kind === 'list' && name === ANY_ENTRY)
      return value.items.slice(0, MAX_VALUES).flatMap((item) => this.evaluate(item));
    // In Ruby a method is called by its bare name.
    if (value.kind === 'function' && depth <= MAX_SPREADS)
      return this.#calling(value, []).flatMap((result) => this.#member(result, name, depth + 1));
    if (value.kind !== 'object' && value.kind !== 'class') return [];
    const found = this.memberOf(value.scope, name, value.kind);
    return found.length > 0 ? found : ofEveryClass(value, name);
  }

  #recordMember({ entries, spreads }: RecordExpression, name: string, depth: number): readonly Value[] {
    const found =
      name === ANY_ENTRY ? entries.slice(0, MAX_VALUES) : entries.filter(([key]) => key === name).slice(0, 1);
    if (found.length > 0) return found.flatMap(([, entry]) => this.evaluate(entry));
    if (depth > MAX_SPREADS) return [];
    const spread = spreads.slice(0, MAX_VALUES).flatMap((one) => this.evaluate(one));
    return spread.flatMap((part) => this.#member(part, name, depth + 1));
  }

  #evaluate(expression: Expression): readonly Value[] {
    if (expression.kind === 'name') return this.#name(expression.name, expression.scope, expression.at);
    if (expression.kind === 'member') {
      const own = this.evaluate(expression.object).flatMap((value) => this.#member(value, expression.name));
      return [...own, ...this.#assigned.to(expression).flatMap((value) => this.evaluate(value))];
    }
    if (expression.kind === 'call') return this.#call(expression);
    if (expression.kind === 'self') return this.#self(expression.scope);
    if (expression.kind === 'parameter') return this.#parameters.of(expression);
    return this.#evaluateValue(expression);
  }

  #evaluateValue(
    expression: Exclude<Expression, { kind: 'name' | 'member' | 'call' | 'self' | 'parameter' }>,
  ): readonly Value[] {
    switch (expression.kind) {
      case 'unknown':
        return [];
      case 'import':
        return this.#import(expression);
      case 'text':
        return [{ kind: 'text', text: joinedText(expression.parts, (part) => this.text(part)) }];
      case 'address':
        return withPath(this.evaluate(expression.base), () => this.text(expression.path));
      case 'choice':
        return eitherOf(expression.options.map((option) => this.evaluate(option)));
      case 'instance':
        return this.#instance(expression.type);
      case 'record':
      case 'list':
      case 'function':
      case 'class':
        return [expression];
    }
  }

  #name(name: string, scope: Scope, at: number): readonly Value[] {
    const bindings = bindingsOf(name, scope, at);
    if (bindings) return bindings.flatMap((binding) => this.evaluate(binding.value));
    const { home } = this.#facts;
    const isHome = home !== undefined && /^[A-Z]/.test(name);
    const outside = this.#outside.exported(isHome ? home : '', name);
    if (outside.length > 0) return outside;
    if (isHome) return [external(home, [name])];
    return [
      external('', [name]),
      ...this.#facts.starImports
        .slice(0, MAX_VALUES)
        .flatMap((module) => this.#import({ kind: 'import', module, path: [name] })),
    ];
  }

  #self(scope: Scope): readonly Value[] {
    const owner = classAround(scope);
    return owner ? [{ kind: 'object', scope: owner }] : [];
  }

  #instance(type: Expression): readonly Value[] {
    return this.evaluate(type).flatMap((value): readonly Value[] => {
      if (value.kind === 'class') return [{ kind: 'object', scope: value.scope }];
      if (value.kind === 'external') return [called(value, [], true)];
      return value.kind === 'record' ? [value] : [];
    });
  }

  /** Who knows a scope, where it is one of another file. */
  #elsewhere(scope: Scope): ScopeReader | undefined {
    const root = rootOf(scope);
    return root === this.#facts.root ? undefined : this.#outside.readerOf(root);
  }

  /** What another file of the project gives wins over a package of the same name. */
  #import({ module, path }: ImportExpression): readonly Value[] {
    const [name = 'module.exports', ...rest] = path;
    const given = this.#outside.exported(module, name);
    const found = rest.reduce((values, part) => values.flatMap((value) => this.#member(value, part)), given);
    return found.length > 0 ? found : [external(module, path)];
  }

  #externalMember(value: ExternalValue): readonly Value[] {
    const path = pathOf(value);
    const dot = path?.lastIndexOf('.') ?? -1;
    const given =
      path === undefined || value.module === '' ? [] : this.#outside.exported(path.slice(0, dot), path.slice(dot + 1));
    if (given.length > 0) return given;
    return (path === undefined ? undefined : this.#idioms.variableAt(path)) ?? [value];
  }

  memberOf(scope: Scope, name: string, kind: 'object' | 'class', depth = 0): readonly Value[] {
    const bindings = [...(scope.members.get(name) ?? []), ...(scope.bindings.get(name) ?? [])];
    const other = this.#elsewhere(scope);
    if (other) return other.memberOf(scope, name, kind);
    if (bindings.length > 0) return bindings.flatMap((binding) => this.evaluate(binding.value));
    if (depth > MAX_BASES) return [];
    return scope.bases.flatMap((base) =>
      this.evaluate(base).flatMap((value) => {
        if (value.kind === 'class') return this.memberOf(value.scope, name, kind, depth + 1);
        if (value.kind !== 'external') return [];
        return this.#member(kind === 'object' ? called(value, [], true) : value, name);
      }),
    );
  }

  #call(call: CallExpression): readonly Value[] {
    const { callee } = call;
    if (callee.kind === 'member') {
      const objects = this.evaluate(callee.object);
      if (serializers.has(callee.name) && objects.some(({ kind }) => kind === 'record')) return objects;
      const made = this.#idioms.ofMethod(callee, objects, call.arguments);
      // A variable may be a text in one branch, and something else in another.
      if (made) return [...this.#called(call), ...made];
    }
    return this.#called(call);
  }

  #called({ callee, arguments: given }: CallExpression): readonly Value[] {
    return this.evaluate(callee).flatMap((value) => this.#calling(value, given));
  }

  /** What calling a value gives. */
  #calling(value: Value, given: readonly Argument[]): readonly Value[] {
    if (value.kind === 'function') return this.returned(value.scope);
    if (value.kind === 'class') return [{ kind: 'object', scope: value.scope }];
    if (value.kind === 'object') return this.#invoking(value.scope);
    if (value.kind === 'external') return this.#idioms.called(value, given) ?? this.#callingExternal(value, given);
    return [];
  }

  /** An object that is called like a function: `operator fun invoke()`, `__call__`, `__invoke`. */
  #invoking(scope: Scope): readonly Value[] {
    const methods = invokers.flatMap((name) => this.memberOf(scope, name, 'object'));
    return methods.flatMap((method) => (method.kind === 'function' ? this.returned(method.scope) : []));
  }

  #callingExternal(value: ExternalValue, given: readonly Argument[]): readonly Value[] {
    const result = called(value, given);
    const last = value.steps.at(-1);
    // LangChain in JavaScript: `prompt.pipe(model)`.
    if (last?.kind !== 'member' || last.name !== 'pipe') return [result];
    return [{ ...value, steps: value.steps.slice(0, -1) }, ...given.flatMap((one) => this.evaluate(one.value))];
  }
}

/** What Ruby’s classes and objects have without saying so. */
function ofEveryClass({ kind, scope }: ClassValue, name: string): readonly Value[] {
  return name === (kind === 'class' ? 'new' : 'class') ? [{ kind: 'class', scope }] : [];
}
