import type { FunctionNode } from '../../syntax/flow/flow-node.ts';
import type { TextRange } from '../../text/document.ts';
import { failureOf } from './failures.ts';
import { mapTaints, openValue, passed, taintsOf } from './flow-value.ts';
import type { ClassScope, Closure, FlowValue } from './flow-value.ts';
import type { Interpreter } from './interpreter.ts';
import type { MatchedCall } from './match-sink.ts';
import { continued } from './summaries.ts';

/** What classes call the function that makes their objects. */
const makers = ['constructor', '__init__', '__construct', 'initialize'];

/** Calls of functions and classes of the file, and of those that it imports from the project. */
export class FunctionsOfFile {
  readonly #interpreter: Interpreter;

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
  }

  /** What a function reaches with these arguments, and what it gives; undefined where it says nothing of that. */
  enter(closure: Closure, call: MatchedCall, name: string): FlowValue | undefined {
    const result = this.#interpreter.summarise(closure.node, closure.environment, closure.owner);
    this.#handOver(closure.node, call, name);
    this.#interpreter.failures.pass(closure.node, (value) => this.#given(value, closure.node, call, name));
    return isUnknown(result) ? undefined : this.#given(result, closure.node, call, name);
  }

  /** What a function gives with these arguments. */
  #given(result: FlowValue, node: FunctionNode, call: MatchedCall, name: string): FlowValue {
    const range = rangeOf(call.node.callee);
    const argumentOf = (index: number): FlowValue => call.given[this.#indexOf(node, index, call)]?.value ?? openValue;
    return mapTaints(result, (taint) => {
      const { origin } = taint;
      if (origin.kind === 'category') return [passed(taint, 'return', range, name)];
      if (origin.owner !== node) return [taint];
      return taintsOf(argumentOf(origin.index)).map((one) => continued(passed(one, 'call', range, name), taint));
    });
  }

  /** An object of a class: what its maker reaches with these arguments. */
  construct(callee: FlowValue, call: MatchedCall): FlowValue {
    const { owner } = callee;
    // Java and C# call it like the class.
    const names = owner?.name === undefined ? makers : [...makers, owner.name];
    const maker = names.map((name) => owner?.members.own(name)).find((one) => one?.closure !== undefined);
    if (maker?.closure) {
      this.#interpreter.summarise(maker.closure.node, maker.closure.environment, maker.closure.owner);
      this.#handOver(maker.closure.node, call, owner?.name ?? '');
    }
    if (!owner) return openValue;
    const said = this.#interpreter.failures.saidBy(owner);
    if (!said) return this.#objectOf(owner, call);
    const message = maker?.closure ? this.#given(said, maker.closure.node, call, owner.name ?? '') : said;
    return { ...failureOf(taintsOf(message)), owner };
  }

  #objectOf(owner: ClassScope, { node, given }: MatchedCall): FlowValue {
    return { ...openValue, owner, ...this.#interpreter.shown.of(owner, node.callee, given) };
  }

  #handOver(node: FunctionNode, call: MatchedCall, name: string): void {
    node.parameters.forEach((_, index) => {
      const at = this.#indexOf(node, index, call);
      const given = call.given[at];
      if (given) {
        this.#interpreter.summaries.handOver(node, index, taintsOf(given.value), rangeOf(given.range), name);
      }
    });
  }

  /** Which argument a parameter takes. */
  #indexOf(node: FunctionNode, index: number, { node: call, given }: MatchedCall): number {
    const target = node.parameters[index]?.target;
    const called = target?.kind === 'name' ? target.name : undefined;
    const byName = given.findIndex(({ name }) => name !== undefined && name === called);
    if (byName >= 0) return byName;
    const positional = given.flatMap(({ name }, at) => (name === undefined ? [at] : []));
    // A function that is given the object takes it before all parameters.
    const first = call.arguments[0]?.value.kind === 'self' && given.length > node.parameters.length ? 1 : 0;
    return positional[index + first] ?? -1;
  }
}

/** Whether nothing is known of a value but the type that it is declared to have. */
function isUnknown({ taints, isClean, fields, closure, owner, origin, isDeclared }: FlowValue): boolean {
  const from = isDeclared === true ? undefined : origin;
  return taints.length === 0 && !isClean && (fields ?? closure ?? owner ?? from) === undefined;
}

function rangeOf({ start, end }: TextRange): TextRange {
  return { start, end };
}
