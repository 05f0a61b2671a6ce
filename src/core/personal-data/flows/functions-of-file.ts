import type { FunctionNode } from '../../syntax/flow/flow-node.ts';
import { rangeOf } from '../../syntax/flow/flow-reader.ts';
import { failureOf } from './failures.ts';
import { openValue } from './flow-value.ts';
import type { ClassScope, Closure, FlowValue } from './flow-value.ts';
import { givenTo, placeOf } from './given-to.ts';
import type { Interpreter } from './interpreter.ts';
import { makers } from './object-words.ts';
import { taintsOfPart } from './part-of-value.ts';
import { continued } from './summaries.ts';
import { mapTaints, taintsOf } from './value-taints.ts';
import { passed, type Taint } from './taints.ts';
import type { MatchedCall } from './matched-call.ts';

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
    const given = (): FlowValue => this.#given(result, closure.node, call, name);
    if (!isUnknown(withoutParts(result))) return given();
    const parts = given();
    return taintsOf(parts).length > 0 ? parts : undefined;
  }

  /** What a function gives with these arguments. */
  #given(result: FlowValue, node: FunctionNode, call: MatchedCall, name: string): FlowValue {
    const range = rangeOf(call.node.callee);
    const argumentOf = (index: number): FlowValue => givenTo(node, index, call)?.value ?? openValue;
    return mapTaints(result, (taint) => {
      const { origin } = taint;
      if (origin.kind === 'category') return [passed(taint, 'return', range, name)];
      if (origin.owner !== node) return [taint];
      return taintsOfPart(argumentOf(origin.index), origin.part).map((one) =>
        continued(passed(one, 'call', range, name), taint),
      );
    });
  }

  /** An object of a class: what its maker reaches with these arguments. */
  construct(callee: FlowValue, call: MatchedCall): FlowValue {
    const { owner } = callee;
    if (!owner) return openValue;
    const maker = makerOf(owner);
    if (maker) {
      this.#interpreter.summarise(maker.node, maker.environment, maker.owner);
      this.#handOver(maker.node, call, owner.name ?? '');
    }
    const said = this.#interpreter.failures.saidBy(owner);
    if (!said) return this.#objectOf(owner, call, maker?.node);
    const message = maker ? this.#given(said, maker.node, call, owner.name ?? '') : said;
    return { ...failureOf(taintsOf(message)), owner };
  }

  /** What a maker is given stands under the names of its parameters, in whatever order the fields are declared. */
  #objectOf(owner: ClassScope, call: MatchedCall, maker: FunctionNode | undefined): FlowValue {
    const { node } = call;
    const places = new Map(maker?.parameters.map((one, index) => [placeOf(maker, index, call), one.target]));
    const given = call.given.map((one, index) => {
      const target = places.get(index);
      return target?.kind === 'name' ? { ...one, name: one.name ?? target.name } : one;
    });
    return { ...openValue, owner, ...this.#interpreter.shown.of(owner, node.callee, given) };
  }

  #handOver(node: FunctionNode, call: MatchedCall, name: string): void {
    node.parameters.forEach((_, index) => {
      const given = givenTo(node, index, call);
      if (given) {
        this.#interpreter.summaries.handOver(node, index, given.value, rangeOf(given.range), name);
      }
    });
  }
}

/** What makes objects of a class. Java and C# call it like the class. */
function makerOf({ name, members }: ClassScope): FlowValue['closure'] {
  const names = name === undefined ? makers : [...makers, name];
  return names.map((one) => members.own(one)?.closure).find((one) => one !== undefined);
}

/** A value as it is whatever parameters are given: a part of one, as `options.texte`, may be nothing. */
function withoutParts(value: FlowValue): FlowValue {
  const isPart = ({ origin }: Taint): boolean => origin.kind === 'parameter' && origin.part !== undefined;
  return { ...value, taints: value.taints.filter((taint) => !isPart(taint)) };
}

/** Whether nothing is known of a value but the type that it is declared to have. */
function isUnknown({ taints, isClean, fields, closure, owner, origin, isDeclared }: FlowValue): boolean {
  const from = isDeclared === true ? undefined : origin;
  return taints.length === 0 && !isClean && (fields ?? closure ?? owner ?? from) === undefined;
}
