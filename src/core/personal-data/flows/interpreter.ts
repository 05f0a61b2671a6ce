import type { TextRange } from '../../text/document.ts';
import type {
  AssignNode,
  BranchNode,
  ClassNode,
  FlowNode,
  FunctionNode,
  LoopNode,
  FlowKind,
  LiteralNode,
} from '../../syntax/flow/flow-node.ts';
import { Binder } from './binder.ts';
import { lastNameOf } from './call-names.ts';
import { CallReader } from './calls.ts';
import { Environment } from './environment.ts';
import {
  cleanValue,
  join,
  joinAll,
  made,
  mapTaints,
  openValue,
  passed,
  taintsOf,
  union,
  withHost,
} from './flow-value.ts';
import type { ClassScope, Closure, FlowValue } from './flow-value.ts';
import { failureClass, Failures } from './failures.ts';
import { hoistedIn } from './hoisting.ts';
import type { InterpreterInput } from './interpreter-input.ts';
import type { SinkHit } from './match-sink.ts';
import { recordValue } from './object-values.ts';
import { ShownObjects } from './shown-objects.ts';
import { isStatement, type Statement } from './statement.ts';
import { Summaries } from './summaries.ts';
import { hostIn } from './third-party-host.ts';
import { elementOf, ownerNameOf } from './value-names.ts';

/** Deepest nesting of functions that are read while others are. */
const MAX_FUNCTIONS = 12;

/** Reads a program in order and follows what names stand for. */
export class Interpreter {
  readonly input: InterpreterInput;
  readonly summaries: Summaries;
  readonly names: Binder;
  readonly failures: Failures;
  readonly shown: ShownObjects;
  readonly #calls: CallReader;
  readonly #pending: { node: FunctionNode; environment: Environment; owner: ClassScope | undefined }[] = [];
  #environment = new Environment();
  readonly classes: ClassScope[] = [];
  #owner: ClassScope | undefined;
  #returns: FlowValue[] = [];
  #functions = 0;

  constructor(input: InterpreterInput) {
    this.input = input;
    this.summaries = new Summaries(input.outside.summaries);
    this.names = new Binder(this);
    this.failures = new Failures(this);
    this.shown = new ShownObjects(this);
    this.#calls = new CallReader(this);
  }

  /** Reads a whole file; gives what reaches a sink. */
  run(program: FlowNode): readonly SinkHit[] {
    for (const [name, value] of this.input.outside.names) this.#environment.set(name, value);
    this.read(program);
    for (let next = this.#pending.shift(); next; next = this.#pending.shift()) {
      this.summarise(next.node, next.environment, next.owner);
    }
    return this.summaries.settled;
  }

  get environment(): Environment {
    return this.#environment;
  }

  get owner(): ClassScope | undefined {
    return this.#owner;
  }

  read(node: FlowNode): FlowValue {
    if (isStatement(node)) return this.#statement(node);
    switch (node.kind) {
      case 'literal':
        return this.#literal(node);
      case 'name':
        return this.#named(node);
      case 'self':
        return this.#self();
      case 'member':
        return this.names.memberOf(this.read(node.object), node, ownerNameOf(node.object));
      case 'element':
        return this.#element(node);
      case 'call':
        return this.#calls.read(node);
      case 'record':
        return recordValue(node, this);
      case 'list':
        return this.#merged(node.items);
      case 'text':
        return this.#text(node);
      case 'choice':
        return this.#choice(node.options);
    }
  }

  /** Ruby calls a method by its name alone. */
  #named(node: FlowKind<'name'>): FlowValue {
    const value = this.names.name(node.name, node);
    const { closure } = value;
    if (!closure || closure.node.parameters.length > 0 || this.input.sinks.language !== 'ruby') return value;
    return { origin: node.name, ...this.got(closure, node) };
  }

  #self(): FlowValue {
    const own = this.#owner && { ...openValue, owner: this.#owner };
    return this.#environment.get('this') ?? own ?? openValue;
  }

  #element({ object, index }: FlowKind<'element'>): FlowValue {
    if (index) this.read(index);
    return made(taintsOf(this.read(object)));
  }

  #statement(node: Statement): FlowValue {
    switch (node.kind) {
      case 'clean':
        this.#run(node.parts);
        return cleanValue;
      case 'opaque':
        this.#run(node.parts);
        return openValue;
      case 'block':
        return this.#block(node.parts);
      case 'attempt':
        return this.failures.attempt(node);
      case 'throw':
        return this.failures.throw(node);
      case 'assign':
        return this.#assign(node);
      case 'branch':
        return this.#branch(node);
      case 'loop':
        return this.#loop(node);
      case 'return':
        return this.#return(node);
      case 'function':
        return this.#function(node);
      case 'class':
        return this.#class(node);
      case 'import':
        this.names.bindImports(node);
        return cleanValue;
    }
  }

  #return({ value: given }: FlowKind<'return'>): FlowValue {
    const value = given ? this.read(given) : cleanValue;
    this.#returns.push(value);
    this.#environment.isOver = true;
    return value;
  }

  #run(parts: readonly FlowNode[]): void {
    for (const part of parts) this.read(part);
  }

  #block(parts: readonly FlowNode[]): FlowValue {
    // Hoisted: functions and classes may be used above their place.
    for (const part of parts) this.#hoist(part);
    let last: FlowValue = openValue;
    for (const part of parts) {
      last = this.read(part);
      // Not where it is one of two: `agent ?: throw NotFound()`.
      if (part.kind === 'throw') this.#environment.isOver = true;
    }
    return last;
  }

  #hoist(part: FlowNode): void {
    for (const node of hoistedIn(part)) {
      if (node.name === undefined) continue;
      this.#environment.set(node.name, {
        ...cleanValue,
        closure: { node, environment: this.#environment, owner: this.#owner },
      });
    }
  }

  #literal(node: LiteralNode): FlowValue {
    const found = this.input.literals.in(node);
    return withHost(found.length === 0 ? cleanValue : made(found), hostIn(node.text));
  }

  #text(node: FlowNode & { kind: 'text' }): FlowValue {
    const parts = node.parts.map((part) => this.read(part));
    const taints = union(...parts.map((part) => taintsOf(part)));
    const inside = this.input.literals.in(node);
    const isClean = inside.length === 0 && parts.every((part) => part.isClean);
    const value = withHost({ taints: union(taints, inside), isClean }, parts[0]?.host);
    this.input.sinks.atText(node, value, parts, this.summaries);
    return value;
  }

  #merged(items: readonly FlowNode[]): FlowValue {
    const values = items.map((item) => this.read(item));
    const fields = new Map(values.map((value, index) => [String(index), value]));
    return { taints: [], isClean: values.every(({ isClean }) => isClean), fields };
  }

  #choice(options: readonly FlowNode[]): FlowValue {
    const values = options.map((option) => this.read(option));
    return joinAll(values);
  }

  #assign(node: AssignNode): FlowValue {
    let value = this.names.typed(node.value ? this.read(node.value) : openValue, node.type);
    if (node.adds) value = { ...join(value, { ...this.read(node.target) }), isClean: false };
    if (node.target.kind === 'member')
      this.input.sinks.atAssignment(node, this.read(node.target.object), value, this.summaries);
    this.names.bind(node.target, value, node.value !== undefined, node.value && ownerNameOf(node.value));
    return value;
  }

  #branch(node: BranchNode): FlowValue {
    this.#run(node.tests);
    const below = this.#environment;
    const ways: Environment[] = [];
    let result: FlowValue | undefined;
    for (const arm of node.arms) {
      this.#environment = new Environment(below);
      this.failures.bind(node);
      const value = this.read(arm);
      result = result ? join(result, value) : value;
      ways.push(this.#environment);
    }
    this.#environment = below;
    below.merge(ways, node.isWhole);
    return result ?? openValue;
  }

  /** Reads what may end before its end: what follows it goes on from any place of it. */
  apart(isApart: boolean, read: () => void): void {
    const below = this.#environment;
    if (isApart) this.#environment = new Environment(below);
    read();
    if (!isApart) return;
    const layer = this.#environment;
    this.#environment = below;
    layer.isOver = false;
    below.merge([layer], false);
  }

  #loop(node: LoopNode): FlowValue {
    const source = node.source ? this.read(node.source) : openValue;
    const below = this.#environment;
    let value: FlowValue = openValue;
    for (let turn = 0; turn < 2; turn++) {
      this.#environment = new Environment(below);
      if (node.target) this.names.bind(node.target, this.names.typed(elementOf(source), node.type));
      value = this.read(node.body);
      const way = this.#environment;
      this.#environment = below;
      below.merge([way], false);
      // What a comprehension binds is seen by its body, which stands after it.
      if (node.target && node.body.kind === 'block' && node.body.parts.length === 0) {
        this.names.bind(node.target, elementOf(source));
      }
      if (this.#functions > 2) break;
    }
    return value;
  }

  /** What a getter gives. */
  got({ node, environment, owner }: Closure, range: TextRange): FlowValue {
    const result = this.summarise(node, environment, owner);
    return mapTaints(result, (taint) =>
      taint.origin.kind === 'category' ? [passed(taint, 'return', range, node.name ?? '')] : [taint],
    );
  }

  #function(node: FunctionNode): FlowValue {
    const closure = { node, environment: this.#environment, owner: this.#owner };
    const value: FlowValue = { ...cleanValue, closure };
    if (node.name !== undefined) this.#environment.set(node.name, value);
    if (this.#owner) this.#owner.members.set(node.name ?? '', value);
    // Methods of Go stand outside of their type, and extensions of Kotlin.
    const type = node.receiver?.type ?? node.extended;
    if (type) this.read(type).owner?.members.set(node.receiver?.method ?? node.name ?? '', value);
    this.#pending.push({ node, environment: this.#environment, owner: this.#owner });
    return value;
  }

  #class(node: ClassNode): FlowValue {
    const members = new Environment(this.#environment);
    const isFailure = node.bases?.some((base) => failureClass.test(lastNameOf(base))) === true;
    const owner: ClassScope = {
      name: node.name,
      members,
      shows: node.isShown === true ? fieldsOf(node) : [],
      isFailure,
    };
    this.classes.push(owner);
    const value: FlowValue = { ...openValue, owner };
    if (node.name !== undefined) this.#environment.set(node.name, node.isEnum ? cleanValue : value);
    const [environment, before] = [this.#environment, this.#owner];
    this.#environment = members;
    this.#owner = owner;
    this.read(node.body);
    this.#environment = environment;
    this.#owner = before;
    return value;
  }

  /** Reads a function once; what its parameters reach is kept for its callers. */
  summarise(node: FunctionNode, environment: Environment, owner: ClassScope | undefined, given?: FlowValue): FlowValue {
    const known = this.summaries.resultOf(node);
    if (known) return known;
    if (this.#functions > MAX_FUNCTIONS) return openValue;
    this.summaries.start(node);
    const before = { environment: this.#environment, owner: this.#owner, returns: this.#returns };
    this.#environment = new Environment(environment);
    this.#owner = owner;
    this.#returns = [];
    this.#functions++;
    if (node.receiver?.name !== undefined)
      this.#environment.set(node.receiver.name, this.names.typed(openValue, node.receiver.type));
    if (node.extended) this.#environment.set('this', this.names.typed(openValue, node.extended));
    this.names.bindParameters(node, given);
    const body = this.failures.ofFunction(node, () => this.read(node.body));
    this.#functions--;
    const returned = node.givesBody ? [...this.#returns, body] : this.#returns;
    const result = joinAll(returned);
    this.#environment = before.environment;
    this.#owner = before.owner;
    this.#returns = before.returns;
    this.summaries.finish(node, result);
    return result;
  }
}

/** Names of the fields that a class declares. */
function fieldsOf({ body }: ClassNode): readonly string[] {
  const parts = body.kind === 'block' ? body.parts : [];
  const all = parts.flatMap((part) => (part.kind === 'block' ? part.parts : [part]));
  return all.flatMap((part) => (part.kind === 'assign' && part.target.kind === 'name' ? [part.target.name] : []));
}
