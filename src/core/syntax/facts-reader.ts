import type { TextRange } from '../text/document.ts';
import type { TreeAdapter } from './adapters/adapter.ts';
import { unknown, type CallExpression, type Expression, type FileFacts, type MemberAssignment } from './facts.ts';
import type { Binding, Scope, ScopeKind } from './facts.ts';
import { addTo, makeScope, nearest } from './scopes.ts';
import type { SyntaxNode } from './syntax-node.ts';

/** Deepest nesting of one expression that is read; what lies deeper is unknown. Keeps the stack small. */
const MAX_EXPRESSION_DEPTH = 60;

/** Deepest nesting of scopes; what lies deeper shares the last one, so that looking up a name stays cheap. */
const MAX_SCOPE_DEPTH = 200;

interface Assignment {
  readonly scope: Scope;
  readonly name: string;
  readonly binding: Binding;
}

/** Reads the facts of one tree in one walk. Adapters call its methods; it knows no language. */
export class FactsReader {
  readonly text: string;
  readonly #adapter: TreeAdapter;
  #scope: Scope;
  #depth = 0;
  readonly #root: Scope;
  readonly #scopes = new Map<SyntaxNode, Scope>();
  readonly #symbols = new Map<SyntaxNode, { name?: string; range: TextRange }>();
  readonly #expressions = new Map<SyntaxNode, Expression>();
  readonly #calls: CallExpression[] = [];
  readonly #memberAssignments: MemberAssignment[] = [];
  readonly #starImports: string[] = [];
  readonly #exports = new Map<string, Expression>();
  readonly #starExports: string[] = [];
  readonly #assignments: Assignment[] = [];
  readonly #shared = new Map<Scope, Set<string>>();
  readonly #hidden = new Set<SyntaxNode>();

  constructor(text: string, adapter: TreeAdapter) {
    this.text = text;
    this.#adapter = adapter;
    this.#root = makeScope('module', undefined, { start: 0, end: text.length });
    this.#scope = this.#root;
  }

  read(tree: SyntaxNode): FileFacts {
    const pending: ({ node: SyntaxNode } | { leave: Scope })[] = [{ node: tree }];
    for (let next = pending.pop(); next; next = pending.pop()) {
      if ('leave' in next) {
        this.#scope = next.leave;
        continue;
      }
      const { node } = next;
      this.#adapter.visit(node, this);
      if (this.#hidden.has(node)) continue;
      const kind = this.#adapter.scopes.get(node.type);
      if (kind) {
        pending.push({ leave: this.#scope });
        this.#scope = this.#open(node, kind);
        this.#adapter.open(node, this);
      }
      for (let at = node.children.length - 1; at >= 0; at--) {
        const child = node.children[at];
        if (child) pending.push({ node: child });
      }
    }
    this.#settleAssignments();
    return {
      root: this.#root,
      calls: this.#calls,
      memberAssignments: this.#memberAssignments,
      starImports: this.#starImports,
      exports: this.#exports,
      starExports: this.#starExports,
    };
  }

  /** The scope that is being read. */
  get scope(): Scope {
    return this.#scope;
  }

  textOf(node: SyntaxNode | undefined): string {
    return node ? this.text.slice(node.start, node.end) : '';
  }

  expression(node: SyntaxNode | undefined): Expression {
    if (!node || this.#depth > MAX_EXPRESSION_DEPTH) return unknown;
    const known = this.#expressions.get(node);
    if (known) return known;
    this.#depth++;
    const expression = this.#adapter.expression(node, this);
    this.#depth--;
    if (this.#depth === 0 || expression.kind !== 'unknown') this.#expressions.set(node, expression);
    return expression;
  }

  /** Binds a name in the current block. */
  declare(name: string, value: Expression, from: number): void {
    addTo(this.#scope.bindings, name, { value, from, block: this.#scope });
  }

  /** Binds a name in the function, class or module around. */
  declareInFunction(name: string, value: Expression, from: number): void {
    const owner = nearest(this.#scope);
    if (this.#shared.get(owner)?.has(name)) this.assign(name, value, from);
    else addTo(owner.bindings, name, { value, from, block: this.#scope });
  }

  /** The current function has no name of its own called so: what it assigns is seen outside. */
  shareOutward(name: string): void {
    const owner = nearest(this.#scope);
    const shared = this.#shared.get(owner) ?? new Set();
    this.#shared.set(owner, shared.add(name));
  }

  /** The current function gives this back. */
  returns(value: Expression): void {
    nearest(this.#scope).returns.push(value);
  }

  /** Gives a new value to a name that is declared here or in a scope around, perhaps further down. */
  assign(name: string, value: Expression, from: number): void {
    this.#assignments.push({ scope: this.#scope, name, binding: { value, from, block: this.#scope } });
  }

  /** Adds a field or a method to a class. */
  member(owner: Scope, name: string, value: Expression, from: number): void {
    addTo(owner.members, name, { value, from, block: this.#scope });
  }

  assignMember(object: Expression, name: string, value: Expression): void {
    this.#memberAssignments.push({ object, name, value });
  }

  starImport(module: string): void {
    this.#starImports.push(module);
  }

  /** Gives a value to importers under a name. */
  export(name: string, value: Expression): void {
    this.#exports.set(name, value);
  }

  starExport(module: string): void {
    this.#starExports.push(module);
  }

  /** Leaves a part of the tree out: code that never runs. */
  hide(node: SyntaxNode | undefined): void {
    if (node) this.#hidden.add(node);
  }

  call(node: SyntaxNode): void {
    const expression = this.expression(node);
    if (expression.kind === 'call') this.#calls.push(expression);
  }

  /** Says how a function or class is called and which place it takes, where that lies outside its own node. */
  describe(node: SyntaxNode, range: TextRange, name?: string): void {
    const wider = this.#symbols.get(node);
    const known = name ?? wider?.name;
    this.#symbols.set(node, { range: wider?.range ?? range, ...(known === undefined ? {} : { name: known }) });
    // A method of an object is met as a value before it is met as a definition.
    const scope = this.#scopes.get(node);
    if (scope) this.#nameScope(scope, node);
  }

  /** Place of a node with what wraps it. */
  rangeOf(node: SyntaxNode): TextRange {
    return this.#symbols.get(node)?.range ?? { start: node.start, end: node.end };
  }

  /** The scope that a node opens, made when first asked. */
  #open(node: SyntaxNode, kind: ScopeKind): Scope {
    const known = this.#scopes.get(node);
    if (known) return known;
    if (this.#scope.depth > MAX_SCOPE_DEPTH) return this.#scope;
    const scope = kind === 'module' ? this.#root : makeScope(kind, this.#scope, { start: node.start, end: node.end });
    this.#nameScope(scope, node);
    this.#scopes.set(node, scope);
    return scope;
  }

  #nameScope(scope: Scope, node: SyntaxNode): void {
    const name = this.#symbols.get(node)?.name;
    if (name !== undefined && scope.kind !== 'block') scope.symbol = { name, range: this.rangeOf(node) };
  }

  /** The scope of a function or class that is met as a value. */
  scopeOf(node: SyntaxNode): Scope {
    return this.#open(node, this.#adapter.scopes.get(node.type) ?? 'function');
  }

  #settleAssignments(): void {
    const touched = new Set<Binding[]>();
    for (const { scope, name, binding } of this.#assignments) {
      let owner: Scope | undefined = scope;
      while (owner && !owner.bindings.has(name)) owner = owner.parent;
      const { bindings } = owner ?? this.#root;
      addTo(bindings, name, binding);
      touched.add(bindings.get(name) ?? []);
    }
    for (const bindings of touched) bindings.sort((one, other) => one.from - other.from);
  }
}
