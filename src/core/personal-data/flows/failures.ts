import type { BranchNode, CallNode, FlowKind, FlowNode, FunctionNode } from '../../syntax/flow/flow-node.ts';
import { lastNameOf } from './call-names.ts';
import type { Environment } from './environment.ts';
import { failureMessages } from './failure-words.ts';
import { made, openValue, type ClassScope, type FlowValue } from './flow-value.ts';
import type { Interpreter } from './interpreter.ts';
import { Thrown } from './thrown.ts';
import { join, joinAll } from './join-values.ts';
import { taintsOf } from './value-taints.ts';
import { union } from './taints.ts';

/** What is thrown, and what handles it. */
export class Failures {
  readonly #interpreter: Interpreter;
  readonly #ofFunctions = new Map<FunctionNode, Thrown>();
  /** What the makers of classes hand to the class above. */
  readonly #said = new Map<ClassScope, FlowValue>();
  /** What was thrown since the innermost `try`. */
  #open = new Thrown();
  #caught: FlowValue = openValue;
  /** Whether what is thrown is being read for a second time: it is not for a third, or what is nested would never end. */
  #isAgain = false;

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
  }

  /** A class above a failure's is given its message: `super("…")`. */
  atCall({ callee }: CallNode, given: readonly FlowValue[]): void {
    const { owner } = this.#interpreter;
    if (owner?.isFailure !== true || !isAbove(callee)) return;
    const said = made(union(...given.map((one) => taintsOf(one))));
    const known = this.#said.get(owner);
    this.#said.set(owner, known ? join(known, said) : said);
  }

  /** What objects of a class say, with a mark for what their maker is given. */
  saidBy(owner: ClassScope): FlowValue | undefined {
    return this.#said.get(owner);
  }

  throw({ parts }: FlowKind<'throw'>): FlowValue {
    const [first, ...others] = parts;
    if (first) this.#add(first, !this.#isAgain);
    for (const part of others) this.#interpreter.read(part);
    return openValue;
  }

  /** Ruby throws by a method, which is given the class and what it says apart: `raise Refused, applicant`. */
  raise({ arguments: given, start, end }: CallNode, values: readonly FlowValue[]): void {
    const [first, ...others] = given;
    if (!first) return;
    const callee: FlowNode = { start, end, kind: 'member', object: first.value, name: 'new' };
    const isClass = typeOf(first.value) !== undefined && first.value.kind !== 'call';
    const thrown: FlowNode = isClass ? { start, end, kind: 'call', callee, arguments: others } : first.value;
    if (!this.#isAgain)
      this.#again(() => {
        this.#add(thrown, true);
      });
    else this.#open.add(failureOf(union(...values.map((one) => taintsOf(one)))), typeOf(thrown));
  }

  #add(thrown: FlowNode, readsParts: boolean): void {
    const value = this.#interpreter.read(thrown);
    // A class of the file that says nothing of its own says what it is given.
    const { owner } = value;
    const isPlain = owner === undefined || (owner.isFailure && owner.declares.length === 0 && !this.#said.has(owner));
    const parts = readsParts && isPlain && thrown.kind === 'call' ? thrown.arguments.map((one) => one.value) : [];
    const said = this.#again(() => parts.map((part) => this.#interpreter.read(part)));
    const whole = failureOf(union(taintsOf(value), ...said.map((one) => taintsOf(one))));
    this.#open.add(whole, typeOf(thrown));
  }

  #again<T>(read: () => T): T {
    const before = this.#isAgain;
    this.#isAgain = true;
    const result = read();
    this.#isAgain = before;
    return result;
  }

  /** What is thrown further by a function that is called. */
  pass(node: FunctionNode, change: (value: FlowValue) => FlowValue): void {
    const thrown = this.#ofFunctions.get(node);
    if (thrown) this.#open.addAll(thrown, change);
  }

  /** Reads the body of a function apart: what it throws is for those that call it. */
  ofFunction<T>(node: FunctionNode, read: () => T): T {
    const before = this.#open;
    this.#open = new Thrown();
    const result = read();
    this.#ofFunctions.set(node, this.#open);
    this.#open = before;
    return result;
  }

  attempt({ parts }: FlowKind<'attempt'>): FlowValue {
    const outer = this.#open;
    const values: FlowValue[] = [];
    const own = new Thrown();
    const handlers = parts.filter(isHandler);
    const first = parts.findIndex(isHandler);
    this.#open = own;
    const tried = first < 0 ? parts : parts.slice(0, first);
    const read = (): void => {
      values.push(...tried.map((part) => this.#interpreter.read(part)).slice(-1));
    };
    if (handlers.length > 0) this.#goOnFrom(this.#interpreter.layered(read));
    else read();
    this.#open = outer;
    for (const handler of handlers) values.push(this.#handle(handler, own));
    outer.addAll(own.without(handlers.map((one) => typesOf(one))));
    for (const part of first < 0 ? [] : parts.slice(first)) if (!isHandler(part)) this.#interpreter.read(part);
    return joinAll(values);
  }

  /** What was tried may have ended anywhere: what follows goes on from any place of it. */
  #goOnFrom(layer: Environment): void {
    layer.isOver = false;
    this.#interpreter.environment.merge([layer], false);
  }

  #handle(handler: BranchNode, thrown: Thrown): FlowValue {
    const caught = thrown.caughtBy(typesOf(handler));
    const before = this.#caught;
    this.#caught = caught.length > 0 ? joinAll(caught) : openValue;
    const value = this.#interpreter.read(handler);
    this.#caught = before;
    return value;
  }

  /** Gives what was caught its name, where a handler starts. */
  bind({ catches: said }: BranchNode): void {
    if (said?.name) this.#interpreter.names.bind(said.name, this.#caught);
  }
}

function isHandler(node: FlowNode): node is BranchNode {
  return node.kind === 'branch' && node.catches !== undefined;
}

function typesOf({ catches: said }: BranchNode): readonly string[] {
  return said?.types ?? [];
}

/** The class of what is thrown: `new Refused(…)`, `Refused.new(…)`, `Refused`. */
function typeOf(node: FlowNode): string | undefined {
  if (node.kind === 'call') {
    const name = lastNameOf(node.callee);
    return name === 'new' && node.callee.kind === 'member' ? typeOf(node.callee.object) : capitalised(name);
  }
  return node.kind === 'name' || node.kind === 'member' ? capitalised(node.name) : undefined;
}

function capitalised(name: string): string | undefined {
  return /^[A-Z]/.test(name) ? name : undefined;
}

/** `super(…)`, `super().__init__(…)`, `parent::__construct(…)` */
function isAbove(callee: FlowNode): boolean {
  if (callee.kind === 'name') return callee.name === 'super';
  if (callee.kind !== 'member' || !/^__(?:init|construct)/.test(callee.name)) return false;
  const { object } = callee;
  return object.kind === 'call' ? lastNameOf(object.callee) === 'super' : lastNameOf(object) === 'parent';
}

/** A failure whose message holds this. */
export function failureOf(taints: FlowValue['taints']): FlowValue {
  if (taints.length === 0) return openValue;
  return { ...openValue, fields: new Map(failureMessages.map((name) => [name, made(taints)])) };
}
