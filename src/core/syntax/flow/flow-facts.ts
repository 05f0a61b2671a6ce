import { unknown, type Binding, type CallExpression, type Expression, type FileFacts } from '../facts.ts';
import type { MemberAssignment, Scope, ScopeKind } from '../facts.ts';
import type { TextRange } from '../../text/document.ts';
import { addTo, classAround, makeScope, nearest, ownerOf } from '../scopes.ts';
import { isDouble, isEmpty, lastNameOf, partsOf, tableOf } from './flow-parts.ts';
import { FlowExpressions, type FlowPlace } from './flow-expressions.ts';
import type { FlowTraits } from './flow-traits.ts';
import { FlowScopes } from './flow-scopes.ts';
import { HandedFunctions, handingOf, type Handing } from './handing.ts';
import { Mixins } from './mixins.ts';
import { pathTold } from '../told-paths.ts';
import type {
  AssignNode,
  CallNode,
  ClassNode,
  FlowKind,
  FlowNode,
  FunctionNode,
  ImportNode,
  RecordNode,
} from './flow-node.ts';

/** Most scopes inside each other; what lies deeper shares the last one. */
const MAX_SCOPE_DEPTH = 200;

/** The facts of a program that was read as a flow: what stands for what, and what is called. */
export function factsOfFlow(program: FlowNode, text: string, traits: FlowTraits): FileFacts {
  return new FlowFacts(program, text, traits).facts;
}

class FlowFacts implements FlowPlace {
  scope: Scope;
  readonly facts: FileFacts;
  readonly #traits: FlowTraits;
  readonly #root: Scope;
  readonly #calls: CallExpression[] = [];
  readonly #memberAssignments: MemberAssignment[] = [];
  readonly #starImports: string[] = [];
  readonly #scopes: FlowScopes;
  readonly #assignments: { readonly scope: Scope; readonly name: string; readonly binding: Binding }[] = [];
  readonly #literals: {
    readonly name: string;
    readonly scope: Scope;
    readonly fields: readonly (readonly [string, Expression])[];
    readonly start: number;
  }[] = [];
  readonly #values = new FlowExpressions(this);
  readonly #handed = new HandedFunctions(this.#values);
  readonly #mixins: Mixins;
  /** Whether the file imports a library of test doubles. */
  #isTest = false;

  constructor(program: FlowNode, text: string, traits: FlowTraits) {
    this.#traits = traits;
    this.#mixins = new Mixins(this.#values, traits.mixins);
    this.#root = makeScope('module', undefined, { start: 0, end: text.length });
    this.scope = this.#root;
    this.#scopes = new FlowScopes(this.#root, traits);
    this.#visit(program);
    this.#settle();
    this.facts = {
      root: this.#root,
      calls: this.#calls,
      memberAssignments: this.#memberAssignments,
      starImports: this.#starImports,
      exports: new Map(),
      starExports: [],
    };
  }

  scopeOf(node: FunctionNode | ClassNode): Scope {
    return this.#scopes.of(node, this.scope);
  }

  #visit(node: FlowNode | undefined): void {
    if (!node) return;
    if (node.kind === 'import') this.#import(node);
    else if (node.kind === 'call') this.#call(node);
    else if (node.kind === 'assign') this.#assign(node);
    else if (node.kind === 'function') this.#function(node);
    else if (node.kind === 'class') this.#class(node);
    else if (node.kind === 'loop') this.#loop(node);
    else if (node.kind === 'branch') this.#branch(node);
    else this.#visitParts(node);
  }

  #visitParts(node: FlowNode): void {
    // An object with its class is one value, and must be known as such before what makes it.
    if (node.kind === 'record') {
      this.#values.of(node);
      this.#literal(node);
    }
    this.#visitAll(partsOf(node));
    if (node.kind === 'return' && node.value) nearest(this.scope).returns.push(this.#values.of(node.value));
  }

  /** `Service{client: c}`, `Self { base }`: what an object of a class of this file is made with is what its fields hold. */
  #literal({ made, entries, start }: RecordNode): void {
    if (made?.callee.kind !== 'name') return;
    const { name } = made.callee;
    const fields = entries.map(({ key, value }) => [key, this.#values.of(value)] as const);
    this.#literals.push({ name, scope: this.scope, fields, start });
  }

  #branch(node: FlowKind<'branch'>): void {
    this.#visitAll(node.tests);
    for (const arm of node.arms)
      this.#inside('block', arm, () => {
        this.#visit(arm);
      });
  }

  #visitAll(nodes: readonly (FlowNode | undefined)[]): void {
    for (const node of nodes) this.#visit(node);
  }

  #import({ names, end }: ImportNode): void {
    for (const { name, module, exported } of names) {
      this.#isTest ||= isDouble(module, this.#traits.doubles);
      if (exported === '*') this.#starImports.push(module);
      else this.#declare(name, { kind: 'import', module, path: exported === undefined ? [] : [exported] }, end);
    }
  }

  #call(node: CallNode): void {
    if (this.scope.kind === 'class') this.#mixins.read(node, this.scope);
    const handing = this.handingOf(node);
    if (handing) this.#handed.hand(node, handing);
    this.#visit(node.callee);
    // What a test double is told to do is not done: `when(client.ask()).thenReturn(…)`.
    const isStub = this.#isTest && this.#traits.stubs.has(lastNameOf(node.callee));
    if (!isStub) for (const { value } of node.arguments) this.#visit(value);
    if (!handing?.gives) this.#calls.push(this.#values.call(node));
  }

  handingOf(node: CallNode): Handing | undefined {
    return handingOf(node, this.#traits.handing);
  }

  #assign(node: AssignNode): void {
    const value = this.#values.typed(node.value, node.type);
    this.#visit(node.value);
    this.#bind(node.target, value, node);
  }

  #bind(target: FlowNode, value: Expression, node: AssignNode): void {
    if (target.kind === 'name') this.#bindName(target.name, value, node);
    else if (target.kind === 'list') {
      // What gives several values, as in Go, gives the one that counts first.
      const items = value.kind === 'list' ? value.items : [value];
      target.items.forEach((item, index) => {
        if (item.kind !== 'list') this.#bind(item, items[index] ?? unknown, node);
      });
    } else if (target.kind === 'member') {
      this.#visit(target.object);
      const object = this.#values.of(target.object);
      const owner = this.#ownerOf(object);
      if (owner) this.#member(owner, target.name, value, node.end);
      else this.#memberAssignments.push({ object, name: target.name, value });
      const told = pathTold(object, target.name, value);
      if (told && object.kind === 'name') this.#bindName(object.name, told, { ...node, declares: false });
    }
  }

  /** The class whose own object this is: `this`, or the receiver of a method of Go. */
  #ownerOf(object: Expression): Scope | undefined {
    if (object.kind === 'self') return classAround(object.scope);
    if (object.kind !== 'name') return undefined;
    const binding = ownerOf(object.name, this.scope)?.bindings.get(object.name)?.at(-1);
    return binding?.value.kind === 'self' ? classAround(binding.value.scope) : undefined;
  }

  #bindName(name: string, value: Expression, node: AssignNode): void {
    const { scope } = this;
    if (scope.kind === 'class') this.#member(scope, name, value, node.start);
    else if (node.declares === true) this.#declare(name, value, node.end);
    else this.#assignments.push({ scope, name, binding: { value, from: node.end, block: scope } });
  }

  #declare(name: string, value: Expression, from: number): void {
    addTo(this.scope.bindings, name, { value, from, block: this.scope });
  }

  #member(owner: Scope, name: string, value: Expression, from: number): void {
    addTo(owner.members, name, { value, from, block: owner });
  }

  #loop(node: FlowKind<'loop'>): void {
    this.#visit(node.source);
    this.#inside('block', node, () => {
      const names = node.target?.kind === 'list' ? node.target.items : [node.target];
      for (const name of names) if (name?.kind === 'name') this.#declare(name.name, unknown, node.start);
      this.#visit(node.body);
    });
  }

  #function(node: FunctionNode): void {
    const scope = this.scopeOf(node);
    const value: Expression = { kind: 'function', scope };
    const owner = node.receiver ? scope.parent : this.scope;
    const name = node.name ?? node.receiver?.method;
    // What a method of an interface does is said by what it derives from.
    const isDeclared = owner?.kind === 'class' && owner.bases.some(isOther) && isEmpty(node.body);
    if (name !== undefined && !isDeclared) {
      if (owner?.kind === 'class') this.#member(owner, name, value, node.start);
      else addTo(nearest(this.scope).bindings, name, { value, from: this.scope.start, block: this.scope });
    }
    this.#within(scope, () => {
      const { receiver } = node;
      if (receiver?.name !== undefined)
        this.#declare(receiver.name, { kind: 'self', word: receiver.name, scope }, node.start);
      if (owner?.kind === 'class')
        for (const own of this.#traits.ownNames ?? []) this.#declare(own, { kind: 'class', scope: owner }, node.start);
      this.#parameters(node, scope);
      this.#visit(node.body);
      if (node.givesBody) scope.returns.push(this.#values.of(node.body));
    });
  }

  #parameters(node: FunctionNode, scope: Scope): void {
    const handed = this.#handed.given(node);
    scope.arity = node.parameters.length;
    if (node.implicit !== undefined && handed) this.#declare(node.implicit, handed, node.start);
    node.parameters.forEach(({ target, type, fallback, isField }, index) => {
      this.#visit(fallback);
      if (target.kind !== 'name') return;
      const { name } = target;
      const given: Expression = { kind: 'parameter', scope, index, name };
      const options = [given, this.#values.typed(fallback, type)];
      if (handed && index === 0) options.push(handed);
      const value: Expression = { kind: 'choice', options };
      this.#declare(name, value, node.start);
      const owner = isField ? classAround(scope) : undefined;
      if (owner) this.#member(owner, name, value, node.start);
    });
  }

  #class(node: ClassNode): void {
    const scope = this.scopeOf(node);
    if (node.name !== undefined && node.extends !== true)
      addTo(nearest(this.scope).bindings, node.name, {
        value: { kind: 'class', scope },
        from: this.scope.start,
        block: this.scope,
      });
    scope.bases.push(...(node.bases ?? []).map((base) => this.#values.of(base)));
    this.#within(scope, () => {
      this.#visit(node.body);
    });
  }

  #inside(kind: ScopeKind, range: TextRange, read: () => void): void {
    const { start, end } = range;
    const isDeep = this.scope.depth > MAX_SCOPE_DEPTH;
    this.#within(isDeep ? this.scope : makeScope(kind, this.scope, { start, end }), read);
  }

  #within(scope: Scope, read: () => void): void {
    const around = this.scope;
    this.scope = scope;
    read();
    this.scope = around;
  }

  /** What is given to a name that is declared elsewhere, perhaps further down, goes there. */
  #settle(): void {
    for (const { name, scope, fields, start } of this.#literals) {
      const made = ownerOf(name, scope)?.bindings.get(name)?.at(-1)?.value;
      if (made?.kind !== 'class') continue;
      for (const [key, value] of fields) this.#member(made.scope, key, value, start);
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

/** Not the class itself, as another file of its package has it. */
function isOther(base: Expression): boolean {
  return base.kind !== 'import' || base.module !== '';
}
