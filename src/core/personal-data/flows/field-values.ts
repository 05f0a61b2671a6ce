import type { TextRange } from '../../text/document.ts';
import { isConfiguration, measuredFields, plainName } from './conventions.ts';
import { cleanValue, made, withHost, withOrigin, type FlowValue } from './flow-value.ts';
import type { Interpreter } from './interpreter.ts';
import { passing } from './object-words.ts';
import type { OwnerType } from './sources.ts';
import { partsOfParameters, sourceOf, type Taint } from './taints.ts';
import { isNamedForNothing, isNothing, saysMore, tellsLittle, typeOf } from './value-names.ts';
import { readAt } from './value-taints.ts';

/** What fields hold: what is known of them or, where that is nothing, what they are called. */
export class FieldValues {
  readonly #interpreter: Interpreter;

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
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
    const parts = (): readonly Taint[] => [...this.#partsIn(object, name), ...partsOfParameters(object.taints, name)];
    const said = made(named.length > 0 ? named : parts());
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
    if (!known && passing.has(node.name) && (object.owner ?? isPlain(object))) return object;
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
}

/** What is known of a field, by what it was given or by the class of what holds it. */
export function knownFieldOf({ fields, owner }: FlowValue, name: string): FlowValue | undefined {
  const own = fields?.get(name);
  if (own && isTold(own)) return own;
  const ofClass = owner?.members.own(name);
  // A class says with what its fields start, not what they hold later.
  return ofClass?.isClean === true && !saysMore(ofClass) ? (own ?? { ...ofClass, isClean: false }) : (own ?? ofClass);
}

/** Whether a value is personal itself, and not by one of its fields: the `value` of it says the same. */
function isPlain({ taints, fields }: FlowValue): boolean {
  return fields === undefined && taints.some(({ origin }) => origin.kind === 'category');
}

/** A value of an enumeration, which no key makes anybody’s: `Codes.NOT_PROVIDED`. */
function isConstantOf(owner: string | undefined, name: string): boolean {
  return owner !== undefined && /^[A-Z][A-Za-z]*[a-z]$/.test(owner) && /^[A-Z][A-Z\d]{2,}(?:_[A-Z\d]+)*$/.test(name);
}

/** Whether nothing more can be learnt of a value from its name. */
function isTold(value: FlowValue): boolean {
  return value.isClean || saysMore(value);
}
