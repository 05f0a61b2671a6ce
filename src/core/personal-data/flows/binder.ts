import type { FlowNode, FlowParameter, FunctionNode, MemberNode } from '../../syntax/flow/flow-node.ts';
import type { TextRange } from '../../text/document.ts';
import { knownFieldOf } from './field-values.ts';
import { openValue, type FlowValue } from './flow-value.ts';
import type { Interpreter } from './interpreter.ts';
import { withField } from './join-values.ts';
import { printedWhole } from './object-words.ts';
import { Patterns } from './patterns.ts';
import { passed, sourceOf, union, type Taint } from './taints.ts';
import { elementOf, isThing, ownerNameOf, withElement } from './value-names.ts';
import { mapTaints, taintsOf } from './value-taints.ts';

/** Deepest nesting of a pattern that is read. */
const MAX_PATTERN_DEPTH = 20;

/** What names stand for, and what they and the fields of what they stand for are given. */
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
    return known
      ? this.#interpreter.fields.named(name, range, known)
      : { ...this.#interpreter.fields.named(name, range, openValue), origin: name };
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
    const value = isGiven
      ? this.#interpreter.types.likeItsName(name, range, this.#interpreter.fields.named(name, range, given))
      : given;
    this.#interpreter.environment.set(
      name,
      mapTaints(value, (taint) => [passed(taint, 'hop', range, name)]),
    );
  }

  #bindMember(target: MemberNode, given: FlowValue): void {
    const { object, name } = target;
    const { environment, owner } = this.#interpreter;
    const value = this.#interpreter.fields.named(name, target, given, ownerNameOf(object));
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
    const { environment } = this.#interpreter;
    if (taintsOf(value).length === 0 && !value.owner) {
      if (!this.#replace(target, value, key)) this.#openFor(target, value);
      return;
    }
    if (target.kind === 'member' && target.object.kind === 'self') {
      const held = knownFieldOf(this.#interpreter.read(target.object), target.name) ?? openValue;
      this.#bindMember(target, withElement(held, value));
    } else if (target.kind === 'name') {
      const known = environment.get(target.name) ?? { ...openValue, origin: target.name };
      environment.set(target.name, key === undefined ? withElement(known, value) : withField(known, key, value));
    }
  }

  /** What stood under a key is gone once something else is put there. */
  #replace(target: FlowNode, value: FlowValue, key: string | undefined): boolean {
    const { environment } = this.#interpreter;
    const known = target.kind === 'name' ? environment.get(target.name) : undefined;
    if (target.kind !== 'name' || key === undefined || known?.fields?.has(key) !== true) return false;
    environment.set(target.name, withField(known, key, value));
    return true;
  }

  /** An empty object that is filled under keys that only a run tells holds what its fields are called like: `b[key] = value`. */
  #openFor(target: FlowNode, value: FlowValue): void {
    const { environment } = this.#interpreter;
    const known = target.kind === 'name' ? environment.get(target.name) : undefined;
    if (target.kind === 'name' && known?.fields?.size === 0 && !value.isClean)
      environment.set(target.name, { ...openValue, origin: target.name });
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
    const typed = this.#interpreter.types.typed({ ...element, isClean: false }, type);
    if (target.kind !== 'name') {
      this.bind(target, { ...typed, taints: [...typed.taints, marker] });
      return;
    }
    const { name } = target;
    const value = this.#isPrintedWhole() ? this.#interpreter.types.likeItsName(name, target, typed) : typed;
    const category = isThing(value.origin) ? undefined : this.#interpreter.input.sources.categoryOf(name);
    // An object that says itself what is printed of it is not what it is called.
    const own = category === undefined || value.whole !== undefined ? [] : [sourceOf(category, target, name)];
    this.#interpreter.environment.set(name, { ...value, taints: union(own, value.taints, [marker]) });
    if (isField) this.#interpreter.owner?.members.set(name, { ...value, taints: [], isClean: false });
  }
}

/** What a method leaves in a field for the others: not what it was given itself. */
function ofCategories({ taints }: FlowValue): readonly Taint[] {
  return taints.filter(({ origin }) => origin.kind === 'category');
}
