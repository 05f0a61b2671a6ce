import { unknown, type CallExpression, type Expression, type FileFacts } from '../facts.ts';
import type { Scope, ScopeKind } from '../facts.ts';
import type { TextRange } from '../../text/document.ts';
import { addTo, classAround, makeScope, nearest } from '../scopes.ts';
import { isDouble, isEmpty, lastNameOf, partsOf } from './flow-parts.ts';
import { FlowBindings } from './flow-bindings.ts';
import { FlowExpressions, type FlowPlace } from './flow-expressions.ts';
import type { FlowTraits } from './flow-traits.ts';
import { FlowScopes } from './flow-scopes.ts';
import { HandedFunctions, handingOf, type Handing } from './handing.ts';
import { Mixins } from './mixins.ts';
import type { AssignNode, CallNode, ClassNode, FlowKind, FlowNode, FunctionNode, ImportNode } from './flow-node.ts';

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
  readonly #starImports: string[] = [];
  readonly #scopes: FlowScopes;
  readonly #values = new FlowExpressions(this);
  readonly #handed = new HandedFunctions(this.#values);
  readonly #mixins: Mixins;
  readonly #bindings: FlowBindings;
  /** Whether the file imports a library of test doubles. */
  #isTest = false;

  constructor(program: FlowNode, text: string, traits: FlowTraits) {
    this.#traits = traits;
    this.#mixins = new Mixins(this.#values, traits.mixins);
    this.#root = makeScope('module', undefined, { start: 0, end: text.length });
    this.scope = this.#root;
    this.#scopes = new FlowScopes(this.#root, traits);
    this.#bindings = new FlowBindings(this, this.#values, traits, (node) => {
      this.#visit(node);
    });
    this.#visit(program);
    this.#bindings.settle();
    this.facts = {
      root: this.#root,
      calls: this.#calls,
      memberAssignments: this.#bindings.ofOthers,
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
      this.#bindings.literal(node);
    }
    this.#visitAll(partsOf(node));
    if (node.kind === 'return' && node.value) nearest(this.scope).returns.push(this.#values.of(node.value));
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
      else
        this.#bindings.declare(name, { kind: 'import', module, path: exported === undefined ? [] : [exported] }, end);
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
    this.#bindings.bind(node.target, value, node);
  }

  #loop(node: FlowKind<'loop'>): void {
    this.#visit(node.source);
    this.#inside('block', node, () => {
      const names = node.target?.kind === 'list' ? node.target.items : [node.target];
      for (const name of names) if (name?.kind === 'name') this.#bindings.declare(name.name, unknown, node.start);
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
      if (owner?.kind === 'class') this.#bindings.member(owner, name, value, node.start);
      else addTo(nearest(this.scope).bindings, name, { value, from: this.scope.start, block: this.scope });
    }
    this.#within(scope, () => {
      const { receiver } = node;
      if (receiver?.name !== undefined)
        this.#bindings.declare(receiver.name, { kind: 'self', word: receiver.name, scope }, node.start);
      if (owner?.kind === 'class')
        for (const own of this.#traits.ownNames ?? [])
          this.#bindings.declare(own, { kind: 'class', scope: owner }, node.start);
      this.#parameters(node, scope);
      this.#visit(node.body);
      if (node.givesBody) scope.returns.push(this.#values.of(node.body));
    });
  }

  #parameters(node: FunctionNode, scope: Scope): void {
    const handed = this.#handed.given(node);
    scope.arity = node.parameters.length;
    if (node.implicit !== undefined && handed) this.#bindings.declare(node.implicit, handed, node.start);
    node.parameters.forEach(({ target, type, fallback, isField }, index) => {
      this.#visit(fallback);
      if (target.kind !== 'name') return;
      const { name } = target;
      const given: Expression = { kind: 'parameter', scope, index, name };
      const options = [given, this.#values.typed(fallback, type)];
      if (handed && index === 0) options.push(handed);
      const value: Expression = { kind: 'choice', options };
      this.#bindings.declare(name, value, node.start);
      const owner = isField ? classAround(scope) : undefined;
      if (owner) this.#bindings.member(owner, name, value, node.start);
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
}

/** Not the class itself, as another file of its package has it. */
function isOther(base: Expression): boolean {
  return base.kind !== 'import' || base.module !== '';
}
