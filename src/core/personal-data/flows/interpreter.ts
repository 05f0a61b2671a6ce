import type { TextRange } from '../../text/document.ts';
import type {
  AssignNode,
  BranchNode,
  ClassNode,
  FlowNode,
  FunctionNode,
  FlowKind,
} from '../../syntax/flow/flow-node.ts';
import { Binder } from './binder.ts';
import { CallReader } from './calls.ts';
import { Environment } from './environment.ts';
import { cleanValue, openValue } from './flow-value.ts';
import type { ClassScope, Closure, FlowValue } from './flow-value.ts';
import { scopeOf } from './class-scopes.ts';
import {
  choiceValue,
  elementValue,
  listValue,
  literalValue,
  nameValue,
  selfValue,
  textValue,
} from './expression-values.ts';
import { Failures } from './failures.ts';
import { hoistedIn, typesFirst } from './hoisting.ts';
import type { InterpreterInput } from './interpreter-input.ts';
import { loopValue } from './loops.ts';
import { recordValue } from './object-values.ts';
import { ShownObjects } from './shown-objects.ts';
import { isStatement, type Expression, type Statement } from './statement.ts';
import { Summaries } from './summaries.ts';
import { added, ownerNameOf } from './value-names.ts';
import { join, joinAll } from './join-values.ts';
import { mapTaints } from './value-taints.ts';
import { passed } from './taints.ts';
import type { SinkHit } from './reached-sink.ts';

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
  /** How many functions are being read, one in the other. */
  depth = 0;

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
    if (node.kind === 'attempt') return this.failures.attempt(node);
    if (node.kind === 'throw') return this.failures.throw(node);
    return isStatement(node) ? this.#statement(node) : this.#expression(node);
  }

  #expression(node: Expression): FlowValue {
    switch (node.kind) {
      case 'literal':
        return literalValue(node, this);
      case 'name':
        return nameValue(node, this);
      case 'self':
        return selfValue(this);
      case 'member':
        return this.names.memberOf(this.read(node.object), node, ownerNameOf(node.object));
      case 'element':
        return elementValue(node, this);
      case 'call':
        return this.#calls.read(node);
      case 'record':
        return recordValue(node, this);
      case 'list':
        return listValue(node.items, this);
      case 'text':
        return textValue(node, this);
      case 'choice':
        return choiceValue(node.options, this);
    }
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
      case 'assign':
        return this.#assign(node);
      case 'branch':
        return this.#branch(node);
      case 'loop':
        return loopValue(node, this);
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
    for (const part of typesFirst(parts, this.input.sinks.language)) {
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

  #assign(node: AssignNode): FlowValue {
    let value = this.names.typed(node.value ? this.read(node.value) : openValue, node.type);
    if (node.adds) value = added(this.read(node.target), value);
    if (node.target.kind === 'member')
      this.input.sinks.atAssignment(node, this.read(node.target.object), value, this.summaries);
    this.names.bind(node.target, value, node.value !== undefined, node.value && ownerNameOf(node.value));
    return value;
  }

  #branch(node: BranchNode): FlowValue {
    this.#run(node.tests);
    let result: FlowValue | undefined;
    const ways = node.arms.map((arm) =>
      this.layered(() => {
        this.failures.bind(node);
        const value = this.read(arm);
        result = result ? join(result, value) : value;
      }),
    );
    this.#environment.merge(ways, node.isWhole);
    return result ?? openValue;
  }

  /** What a piece of the program changes that may run or not. */
  layered(read: () => void): Environment {
    const below = this.#environment;
    this.#environment = new Environment(below);
    read();
    const layer = this.#environment;
    this.#environment = below;
    return layer;
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
    const owner = scopeOf(node, members);
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
  summarise(
    node: FunctionNode,
    environment: Environment,
    owner: ClassScope | undefined,
    given?: FlowValue,
    place = 0,
  ): FlowValue {
    const known = this.summaries.resultOf(node);
    if (known) return known;
    if (this.depth > MAX_FUNCTIONS) return openValue;
    this.summaries.start(node);
    const before = { environment: this.#environment, owner: this.#owner, returns: this.#returns };
    this.#environment = new Environment(environment);
    this.#owner = owner;
    this.#returns = [];
    this.depth++;
    if (node.receiver?.name !== undefined)
      this.#environment.set(node.receiver.name, this.names.typed(openValue, node.receiver.type));
    if (node.extended) this.#environment.set('this', this.names.typed(openValue, node.extended));
    this.names.bindParameters(node, given, place);
    const body = this.failures.ofFunction(node, () => this.read(node.body));
    this.depth--;
    const returned = node.givesBody ? [...this.#returns, body] : this.#returns;
    const result = joinAll(returned);
    this.#environment = before.environment;
    this.#owner = before.owner;
    this.#returns = before.returns;
    this.summaries.finish(node, result);
    return result;
  }
}
