import type { TextRange } from '../../text/document.ts';
import type { FlowNode, FunctionNode } from '../../syntax/flow/flow-node.ts';
import { isAboutPerson } from '../fields/match-name.ts';
import { Binder } from './binder.ts';
import { CallReader } from './calls.ts';
import { Environment } from './environment.ts';
import { openValue } from './flow-value.ts';
import type { ClassScope, Closure, FlowValue } from './flow-value.ts';
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
import { FieldValues } from './field-values.ts';
import type { InterpreterInput } from './interpreter-input.ts';
import { recordValue } from './object-values.ts';
import { statementValue } from './statements.ts';
import { ShownObjects } from './shown-objects.ts';
import { isStatement, type Expression } from './statement.ts';
import { Summaries } from './summaries.ts';
import { TypedValues } from './typed-values.ts';
import { ownerNameOf } from './value-names.ts';
import { joinAll } from './join-values.ts';
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
  readonly fields: FieldValues;
  readonly types: TypedValues;
  readonly failures: Failures;
  readonly shown: ShownObjects;
  readonly #calls: CallReader;
  readonly #pending: Closure[] = [];
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
    this.fields = new FieldValues(this);
    this.types = new TypedValues(this);
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
    return isStatement(node) ? statementValue(node, this) : this.#expression(node);
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
        return this.fields.memberOf(this.read(node.object), node, ownerNameOf(node.object) ?? this.#self(node.object));
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

  /** What an object is called in its own methods, where its class is somebody: `this.portable` of a `Patient`. */
  #self({ kind }: FlowNode): string | undefined {
    const name = kind === 'self' ? this.#owner?.name : undefined;
    return name !== undefined && isAboutPerson(name) === true ? name : undefined;
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

  /** A function of the file, which is read after all others, if none calls it. */
  readLater(closure: Closure): void {
    this.#pending.push(closure);
  }

  /** What the function that is being read gives. */
  giveBack(value: FlowValue): void {
    this.#returns.push(value);
  }

  /** Reads in another place, as the body of a class. */
  within(environment: Environment, owner: ClassScope | undefined, read: () => void): void {
    const before = { environment: this.#environment, owner: this.#owner };
    this.#environment = environment;
    this.#owner = owner;
    read();
    this.#environment = before.environment;
    this.#owner = before.owner;
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
      this.#environment.set(node.receiver.name, this.types.typed(openValue, node.receiver.type));
    if (node.extended) this.#environment.set('this', this.types.typed(openValue, node.extended));
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
