import { unknown, type Binding, type Expression, type MemberAssignment, type Scope } from '../facts.ts';
import { addTo, classAround, nearest, ownerOf } from '../scopes.ts';
import { pathTold } from '../told-paths.ts';
import type { FlowExpressions, FlowPlace } from './flow-expressions.ts';
import type { AssignNode, FlowNode, RecordNode } from './flow-node.ts';
import { tableOf } from './flow-parts.ts';
import type { FlowTraits } from './flow-traits.ts';

/** What the names of a program and the members of its classes stand for. */
export class FlowBindings {
  /** What is assigned to members of objects of which the file does not say the class. */
  readonly ofOthers: MemberAssignment[] = [];
  readonly #place: FlowPlace;
  readonly #values: FlowExpressions;
  readonly #traits: FlowTraits;
  readonly #visit: (node: FlowNode) => void;
  readonly #assignments: { readonly scope: Scope; readonly name: string; readonly binding: Binding }[] = [];
  readonly #literals: {
    readonly name: string;
    readonly scope: Scope;
    readonly fields: readonly (readonly [string, Expression])[];
    readonly start: number;
  }[] = [];

  /** @param visit reads an object whose member is assigned to */
  constructor(place: FlowPlace, values: FlowExpressions, traits: FlowTraits, visit: (node: FlowNode) => void) {
    this.#place = place;
    this.#values = values;
    this.#traits = traits;
    this.#visit = visit;
  }

  /** `Service{client: c}`, `Self { base }`: what an object of a class of this file is made with is what its fields hold. */
  literal({ made, entries, start }: RecordNode): void {
    if (made?.callee.kind !== 'name') return;
    const { name } = made.callee;
    const fields = entries.map(({ key, value }) => [key, this.#values.of(value)] as const);
    this.#literals.push({ name, scope: this.#place.scope, fields, start });
  }

  /** Gives a value to what an assignment assigns to. */
  bind(target: FlowNode, value: Expression, node: AssignNode): void {
    if (target.kind === 'name') this.#bindName(target.name, value, node);
    else if (target.kind === 'list') {
      // What gives several values, as in Go, gives the one that counts first.
      const items = value.kind === 'list' ? value.items : [value];
      target.items.forEach((item, index) => {
        if (item.kind !== 'list') this.bind(item, items[index] ?? unknown, node);
      });
    } else if (target.kind === 'member') {
      this.#visit(target.object);
      const object = this.#values.of(target.object);
      const owner = this.#ownerOf(object);
      if (owner) this.member(owner, target.name, value, node.end);
      else this.ofOthers.push({ object, name: target.name, value });
      const told = pathTold(object, target.name, value);
      if (told && object.kind === 'name') this.#bindName(object.name, told, { ...node, declares: false });
    }
  }

  /** The class whose own object this is: `this`, or the receiver of a method of Go. */
  #ownerOf(object: Expression): Scope | undefined {
    if (object.kind === 'self') return classAround(object.scope);
    if (object.kind !== 'name') return undefined;
    const binding = ownerOf(object.name, this.#place.scope)?.bindings.get(object.name)?.at(-1);
    return binding?.value.kind === 'self' ? classAround(binding.value.scope) : undefined;
  }

  #bindName(name: string, value: Expression, node: AssignNode): void {
    const { scope } = this.#place;
    if (scope.kind === 'class') this.member(scope, name, value, node.start);
    else if (node.declares === true) this.declare(name, value, node.end);
    else this.#assignments.push({ scope, name, binding: { value, from: node.end, block: scope } });
  }

  /** A name of the place that is being read. */
  declare(name: string, value: Expression, from: number): void {
    addTo(this.#place.scope.bindings, name, { value, from, block: this.#place.scope });
  }

  /** A member of a class. */
  member(owner: Scope, name: string, value: Expression, from: number): void {
    addTo(owner.members, name, { value, from, block: owner });
  }

  /** What is given to a name that is declared elsewhere, perhaps further down, goes there. */
  settle(): void {
    for (const { name, scope, fields, start } of this.#literals) {
      const made = ownerOf(name, scope)?.bindings.get(name)?.at(-1)?.value;
      if (made?.kind !== 'class') continue;
      for (const [key, value] of fields) this.member(made.scope, key, value, start);
    }
    const touched = new Set<Binding[]>();
    for (const { scope, name, binding } of this.#assignments) {
      const table = tableOf(name, scope, this.#traits.bareNames === 'members') ?? nearest(scope).bindings;
      addTo(table, name, binding);
      touched.add(table.get(name) ?? []);
    }
    for (const bindings of touched) bindings.sort((one, other) => one.from - other.from);
  }
}
