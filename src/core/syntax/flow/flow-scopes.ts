import type { Scope } from '../facts.ts';
import { addTo, makeScope } from '../scopes.ts';
import type { FlowTraits } from './flow-traits.ts';
import type { ClassNode, FlowNode, FunctionNode } from './flow-node.ts';

/** The scopes of the functions and classes of a program, one each, those of methods that stand outside of their class too. */
export class FlowScopes {
  readonly #root: Scope;
  readonly #traits: FlowTraits;
  readonly #known = new Map<FlowNode, Scope>();
  /** Classes by name, for methods that stand outside of them. */
  readonly #classes = new Map<string, Scope>();

  constructor(root: Scope, traits: FlowTraits) {
    this.#root = root;
    this.#traits = traits;
  }

  /** @param around where the function or class stands. */
  of(node: FunctionNode | ClassNode, around: Scope): Scope {
    const known = this.#known.get(node);
    if (known) return known;
    const scope = node.kind === 'class' ? this.#ofClass(node, around) : this.#ofFunction(node, around);
    this.#known.set(node, scope);
    return scope;
  }

  #ofClass({ name, extends: isExtension, start, end }: ClassNode, around: Scope): Scope {
    const known = name === undefined ? undefined : this.#classes.get(name);
    if (known) return known;
    const { bareNames, hasOuterMethods } = this.#traits;
    const scope = makeScope('class', around, { start, end });
    scope.isOpen = bareNames !== 'none';
    // A class whose methods stand elsewhere does not stand around them.
    if (name !== undefined && isExtension !== true && !hasOuterMethods) scope.symbol = { name, range: { start, end } };
    if (name !== undefined && hasOuterMethods) this.#keep(name, scope);
    return scope;
  }

  #ofFunction({ name, receiver, start, end }: FunctionNode, around: Scope): Scope {
    const owner = receiver?.type?.kind === 'name' ? this.#ownerNamed(receiver.type.name) : undefined;
    const scope = makeScope('function', owner ?? around, { start, end });
    const called = name ?? receiver?.method;
    if (called !== undefined) scope.symbol = { name: called, range: { start, end } };
    return scope;
  }

  #ownerNamed(name: string): Scope {
    const known = this.#classes.get(name);
    if (known) return known;
    const scope = makeScope('class', this.#root, this.#root);
    this.#keep(name, scope);
    addTo(this.#root.bindings, name, { value: { kind: 'class', scope }, from: 0, block: this.#root });
    return scope;
  }

  /** What a class whose methods stand outside of it has not here, it may have in another file of its package. */
  #keep(name: string, scope: Scope): void {
    scope.bases.push({ kind: 'import', module: '', path: [name] });
    this.#classes.set(name, scope);
  }
}
