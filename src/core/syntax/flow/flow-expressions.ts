import { ANY_ENTRY, unknown, type Argument, type CallExpression, type Expression, type Scope } from '../facts.ts';
import { classAround } from '../scopes.ts';
import type { Handing } from './handing.ts';
import type { CallNode, FlowKind, FlowNode, RecordNode } from './flow-node.ts';

/** What the reader of a program tells of the place that is being read. */
export interface FlowPlace {
  readonly scope: Scope;
  /** The scope that a function or a class opens. */
  scopeOf(node: FlowKind<'function'> | FlowKind<'class'>): Scope;
  /** What a call does with the function that it is given. */
  handingOf(node: CallNode): Handing | undefined;
}

/** Turns values of a flow into expressions, each once, so that whoever follows them may remember them. */
export class FlowExpressions {
  readonly #place: FlowPlace;
  readonly #known = new Map<FlowNode, Expression>();
  readonly #calls = new Map<CallNode, CallExpression>();

  constructor(place: FlowPlace) {
    this.#place = place;
  }

  of(node: FlowNode | undefined): Expression {
    if (!node) return unknown;
    const known = this.#known.get(node);
    if (known) return known;
    const expression = this.#make(node);
    this.#known.set(node, expression);
    return expression;
  }

  /** A value and the type that it is declared to have. */
  typed(value: FlowNode | undefined, type: FlowNode | undefined): Expression {
    if (!type) return this.of(value);
    const declared: Expression = { kind: 'instance', type: this.of(type) };
    return value ? { kind: 'choice', options: [this.of(value), declared] } : declared;
  }

  #make(node: FlowNode): Expression {
    if (node.kind === 'name') return this.#name(node.name, node.start);
    if (node.kind === 'member') return { kind: 'member', object: this.of(node.object), name: node.name };
    if (node.kind === 'call') return this.#given(node);
    if (node.kind === 'record') return this.#record(node);
    if (node.kind === 'self') return this.#self();
    if (node.kind === 'assign') return this.of(node.value);
    if (node.kind === 'function' || node.kind === 'class') return { kind: node.kind, scope: this.#place.scopeOf(node) };
    return this.#makeOfParts(node);
  }

  #makeOfParts(node: FlowNode): Expression {
    if (node.kind === 'literal') return node.text === undefined ? unknown : { kind: 'text', parts: [node.text] };
    if (node.kind === 'text')
      return { kind: 'text', parts: node.parts.map((part) => constantOf(part) ?? this.of(part)) };
    if (node.kind === 'list') return { kind: 'list', items: this.#all(node.items) };
    if (node.kind === 'choice') return { kind: 'choice', options: this.#all(node.options) };
    if (node.kind === 'branch') return { kind: 'choice', options: this.#all(node.arms) };
    if (node.kind === 'element') return { kind: 'member', object: this.of(node.object), name: ANY_ENTRY };
    if (node.kind === 'block') return this.of(node.parts.at(-1));
    // What is not understood but stands around one value changes nothing of it.
    return node.kind === 'opaque' && node.parts.length === 1 ? this.of(node.parts[0]) : unknown;
  }

  #all(nodes: readonly FlowNode[]): readonly Expression[] {
    return nodes.map((node) => this.of(node));
  }

  /** `\A\B` is a class of PHP by its whole name; `A::B`, `A.B` are members. */
  #name(name: string, at: number): Expression {
    if (name.startsWith('\\')) return { kind: 'import', module: name.slice(1), path: [] };
    const [head = '', ...members] = name.split(/::|\.|\\/).filter((part) => part !== '');
    const { scope } = this.#place;
    return members.reduce<Expression>((object, member) => ({ kind: 'member', object, name: member }), {
      kind: 'name',
      name: head,
      scope,
      at,
    });
  }

  #self(): Expression {
    const { scope } = this.#place;
    return classAround(scope) ? { kind: 'self', word: 'this', scope } : unknown;
  }

  #given(node: CallNode): Expression {
    const gives = this.#place.handingOf(node)?.gives;
    if (gives && node.callee.kind === 'member') return this.#handing(node, gives, this.of(node.callee.object));
    const call = this.call(node);
    if (!node.gives) return call;
    return { kind: 'choice', options: [call, { kind: 'instance', type: this.of(node.gives) }] };
  }

  /** `client.also { … }` gives the client, `client.use { it.ask() }` what its function gives. */
  #handing(node: CallNode, gives: 'receiver' | 'function', receiver: Expression): Expression {
    const taker = node.arguments.at(-1);
    if (gives === 'receiver' || !taker) return receiver;
    const given = [{ name: undefined, value: receiver }];
    const { start, end } = node.callee;
    const { scope } = this.#place;
    return { kind: 'call', callee: this.of(taker.value), arguments: given, calleeRange: { start, end }, scope };
  }

  /** A call as such, where its value may be known by its type as well. */
  call(node: CallNode): CallExpression {
    const known = this.#calls.get(node);
    if (known) return known;
    const { callee } = node;
    const call: CallExpression = {
      kind: 'call',
      callee: this.of(callee),
      arguments: node.arguments.map(({ name, value }) => ({ name, value: this.of(value) })),
      calleeRange: { start: callee.start, end: callee.end },
      scope: this.#place.scope,
    };
    this.#calls.set(node, call);
    return call;
  }

  #record(node: RecordNode): Expression {
    const entries = node.entries.map(({ key, value }) => [key, this.of(value)] as const);
    const record: Expression = { kind: 'record', entries, spreads: node.spreads.map((spread) => this.of(spread)) };
    if (!node.made) return record;
    const made = this.call(node.made);
    const set = entries.map(([name, value]): Argument => ({ name, value }));
    const whole: CallExpression = { ...made, arguments: [...made.arguments, ...set] };
    this.#calls.set(node.made, whole);
    this.#known.set(node.made, whole);
    return { kind: 'choice', options: [whole, record] };
  }
}

function constantOf(node: FlowNode): string | undefined {
  return node.kind === 'literal' ? node.text : undefined;
}
