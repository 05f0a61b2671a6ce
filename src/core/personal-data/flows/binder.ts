import type { FlowNode, FlowParameter, FunctionNode, ImportNode, MemberNode } from '../../syntax/flow/flow-node.ts';
import type { TextRange } from '../../text/document.ts';
import { isConfiguration, measuredFields, plainName } from './conventions.ts';
import { cleanValue, made, openValue, withHost, withOrigin } from './flow-value.ts';
import type { ClassScope, FlowValue } from './flow-value.ts';
import type { Exports } from './imports/outside.ts';
import type { Interpreter } from './interpreter.ts';
import { passing, printedWhole } from './object-words.ts';
import { Patterns } from './patterns.ts';
import type { OwnerType } from './sources.ts';
import {
  elementOf,
  isNamedForNothing,
  isNothing,
  isThing,
  ownerNameOf,
  saysMore,
  tellsLittle,
  typeOf,
  withElement,
} from './value-names.ts';
import { mapTaints, readAt, taintsOf } from './value-taints.ts';
import { passed, sourceOf, union, type Taint } from './taints.ts';
import { withField } from './join-values.ts';

/** Deepest nesting of a pattern that is read. */
const MAX_PATTERN_DEPTH = 20;

/** What names and fields stand for, and what they are given. */
export class Binder {
  readonly #interpreter: Interpreter;
  readonly #patterns: Patterns;

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
    this.#patterns = new Patterns(interpreter, this);
  }

  /** What a name stands for. */
  name(name: string, range: TextRange): FlowValue {
    const known = this.#interpreter.environment.get(name);
    if (/^[A-Z]/.test(name) && isThing(`${name}()`)) return known ?? { ...openValue, origin: name };
    return known ? this.named(name, range, known) : { ...this.named(name, range, openValue), origin: name };
  }

  /** A field of a value: what is known of it, or what its name says. */
  memberOf(object: FlowValue, node: TextRange & { readonly name: string }, owner: string | undefined): FlowValue {
    const { name } = node;
    const known = knownFieldOf(object, name);
    const sure = this.#sureOf(object, known, node);
    if (sure) return sure;
    const path = object.origin === undefined ? undefined : `${object.origin}.${name}`;
    if (isConfiguration(path) || (!known && isConstantOf(owner, name))) return withOrigin(cleanValue, path);
    const named = this.sourcesIn(node, owner, typeOf(object));
    const said = made(named.length > 0 ? named : this.#partsIn(object, name));
    return withHost(withOrigin(said, known?.origin ?? path), known?.host ?? object.host);
  }

  /** What the name of a field says nothing more of. */
  #sureOf(
    object: FlowValue,
    known: FlowValue | undefined,
    node: TextRange & { readonly name: string },
  ): FlowValue | undefined {
    if (known?.closure?.node.isGetter === true) return this.#interpreter.got(known.closure, node);
    if (known && isTold(known)) return readAt(known, node);
    if (!known && object.owner && passing.has(node.name)) return object;
    return isNothing(object) || measuredFields.has(plainName(node.name)) ? cleanValue : undefined;
  }

  /** What a part of something personal is of it: `street` of an address. */
  #partsIn({ taints }: FlowValue, name: string): readonly Taint[] {
    const category = taints.length === 0 ? undefined : this.#interpreter.input.sources.categoryOf(name, 'person');
    return taints.filter(({ origin }) => origin.kind === 'category' && origin.category === category);
  }

  sourcesIn(
    node: TextRange & { readonly name: string },
    owner: string | undefined,
    type?: OwnerType,
  ): readonly Taint[] {
    const category = this.#interpreter.input.sources.categoryOf(node.name, owner, type);
    return category === undefined ? [] : [sourceOf(category, node, node.name)];
  }

  /** What is put under a name that says what it holds: `{ email: contact }`. */
  named(name: string, range: TextRange, value: FlowValue, owner?: string): FlowValue {
    if (value.isClean || !tellsLittle(value) || isNamedForNothing(value)) return value;
    const category = this.#interpreter.input.sources.categoryOf(name, owner);
    return category === undefined ? value : { ...value, taints: [sourceOf(category, range, name), ...value.taints] };
  }

  /** Gives a value to a name, a field or the parts of a pattern. */
  bind(target: FlowNode, given: FlowValue, isGiven = true, owner?: string, depth = 0): void {
    if (depth > MAX_PATTERN_DEPTH) return;
    if (target.kind === 'name') this.#bindName(target.name, target, given, isGiven);
    else if (target.kind === 'member') this.#bindMember(target, given);
    else if (target.kind === 'element') this.addTo(target.object, given);
    else if (target.kind === 'list') this.#patterns.list(target, given, isGiven, owner, depth);
    else if (target.kind === 'record') this.#patterns.record(target, given, isGiven, owner, depth);
  }

  #bindName(name: string, range: TextRange, given: FlowValue, isGiven: boolean): void {
    const value = isGiven ? this.#likeItsName(name, range, this.named(name, range, given)) : given;
    this.#interpreter.environment.set(
      name,
      mapTaints(value, (taint) => [passed(taint, 'hop', range, name)]),
    );
  }

  #bindMember(target: MemberNode, given: FlowValue): void {
    const { object, name } = target;
    const { environment, owner } = this.#interpreter;
    const value = this.named(name, target, given, ownerNameOf(object));
    if (object.kind === 'self') {
      environment.set('this', withField(this.#interpreter.read(object), name, value));
      owner?.members.add(name, { ...openValue, ...value, taints: ofCategories(value), isClean: false });
    } else if (object.kind === 'name') {
      const known = environment.get(object.name) ?? { ...openValue, origin: object.name };
      environment.set(object.name, withField(known, name, value));
    } else if (object.kind === 'member') {
      this.addTo(object, value);
    }
  }

  /** Puts a value in what a name stands for, under a key where there is one. */
  addTo(target: FlowNode, value: FlowValue, key?: string): void {
    if (target.kind === 'member' && target.object.kind === 'name') {
      this.addTo(target.object, value, target.name);
      return;
    }
    if (taintsOf(value).length === 0 && !value.owner) return;
    const { environment } = this.#interpreter;
    if (target.kind === 'member' && target.object.kind === 'self') {
      const held = knownFieldOf(this.#interpreter.read(target.object), target.name) ?? openValue;
      this.#bindMember(target, withElement(held, value));
    } else if (target.kind === 'name') {
      const known = environment.get(target.name) ?? { ...openValue, origin: target.name };
      environment.set(target.name, key === undefined ? withElement(known, value) : withField(known, key, value));
    }
  }

  /** Gives the parameters of a function what their names say, and a mark by which its callers know them. */
  bindParameters(node: FunctionNode, given: FlowValue | undefined, place = 0): void {
    if (node.implicit !== undefined && given) this.#interpreter.environment.set(node.implicit, elementOf(given));
    node.parameters.forEach((parameter, index) => {
      const marker: Taint = { origin: { kind: 'parameter', owner: node, index }, step: undefined };
      const element = index === place && given ? elementOf(given) : openValue;
      this.#bindParameter(parameter, element, marker);
    });
  }

  /** Whether an object shows its fields where it is printed, whatever its class says. */
  #isPrintedWhole(): boolean {
    return printedWhole.has(this.#interpreter.input.sinks.language);
  }

  #bindParameter({ target, type, isField }: FlowParameter, element: FlowValue, marker: Taint): void {
    const typed = this.typed({ ...element, isClean: false }, type);
    if (target.kind !== 'name') {
      this.bind(target, typed);
      return;
    }
    const { name } = target;
    const value = this.#isPrintedWhole() ? this.#likeItsName(name, target, typed) : typed;
    const category = isThing(value.origin) ? undefined : this.#interpreter.input.sources.categoryOf(name);
    const own = category === undefined ? [] : [sourceOf(category, target, name)];
    this.#interpreter.environment.set(name, { ...value, taints: union(own, value.taints, [marker]) });
    if (isField) this.#interpreter.owner?.members.set(name, { ...value, taints: [], isClean: false });
  }

  /** A value of which the type is declared. */
  typed(value: FlowValue, type: FlowNode | undefined): FlowValue {
    if (!type || value.closure) return value;
    const held = type.kind === 'name' && type.holds ? this.typed(openValue, type.holds) : undefined;
    const known = held ? { ...value, holds: held } : value;
    const { owner, origin } = this.#interpreter.read(type);
    const said = value.origin ?? (origin && `${origin}()`);
    const declared =
      said === undefined ? {} : { origin: said, ...(value.origin === undefined && { isDeclared: true }) };
    return owner && !value.owner ? this.#ofClass({ ...known, ...declared }, owner, type) : { ...known, ...declared };
  }

  /** A value of which the class is known. */
  #ofClass(value: FlowValue, owner: ClassScope, at: TextRange): FlowValue {
    return value.fields ? { ...value, owner } : { ...value, owner, ...this.#interpreter.shown.of(owner, at) };
  }

  /** What nothing is known of is what it is called like: `patient = depot.find(id)`, where there is a class `Patient`. */
  #likeItsName(name: string, range: TextRange, value: FlowValue): FlowValue {
    if (value.isClean || saysMore(value)) return value;
    const owner = this.#interpreter.shown.likeName(name);
    if (owner) return this.#ofClass(value, owner, range);
    const fields = this.#interpreter.shown.asUsed(name, range);
    return fields ? { ...value, fields } : value;
  }

  bindImports({ names }: ImportNode): void {
    for (const { name, module, exported } of names) {
      const origin = exported === undefined || exported === 'default' ? module : `${module}.${exported}`;
      const { environment, input } = this.#interpreter;
      if (name === '*') for (const [one, value] of input.outside.modules.get(module) ?? []) environment.set(one, value);
      else environment.set(name, { ...(this.#imported(name, module, exported) ?? openValue), origin });
    }
  }

  /** What another file of the project gives; undefined for what comes from elsewhere. */
  #imported(name: string, module: string, exported: string | undefined): FlowValue | undefined {
    const { modules, names } = this.#interpreter.input.outside;
    const given = modules.get(module);
    const found = exported === undefined ? undefined : given?.get(exported);
    if (found) return found;
    const path = exported === undefined ? module : `${module}${module.endsWith('.') ? '' : '.'}${exported}`;
    const fields = modules.get(path) ?? submodulesOf(path, modules);
    return fields.size > 0 ? { ...openValue, fields } : names.get(name);
  }
}

function knownFieldOf({ fields, owner }: FlowValue, name: string): FlowValue | undefined {
  const own = fields?.get(name);
  if (own && isTold(own)) return own;
  const ofClass = owner?.members.own(name);
  // A class says with what its fields start, not what they hold later.
  return ofClass?.isClean === true && !saysMore(ofClass) ? (own ?? { ...ofClass, isClean: false }) : (own ?? ofClass);
}

/** What `import services.journal` puts under `services`. */
function submodulesOf(path: string, modules: ReadonlyMap<string, Exports>): Exports {
  const below = [...modules].filter(([module]) => module.startsWith(`${path}.`));
  const heads = new Set(below.map(([module]) => module.slice(path.length + 1).split('.')[0] ?? ''));
  return new Map(
    [...heads].map((head) => {
      const inner = `${path}.${head}`;
      return [head, { ...openValue, fields: modules.get(inner) ?? submodulesOf(inner, modules) }];
    }),
  );
}

/** What a method leaves in a field for the others: not what it was given itself. */
function ofCategories({ taints }: FlowValue): readonly Taint[] {
  return taints.filter(({ origin }) => origin.kind === 'category');
}

/** A value of an enumeration, which no key makes anybody’s: `Codes.NOT_PROVIDED`. */
function isConstantOf(owner: string | undefined, name: string): boolean {
  return owner !== undefined && /^[A-Z][A-Za-z]*[a-z]$/.test(owner) && /^[A-Z][A-Z\d]{2,}(?:_[A-Z\d]+)*$/.test(name);
}

/** Whether nothing more can be learnt of a value from its name. */
function isTold(value: FlowValue): boolean {
  return value.isClean || saysMore(value);
}
