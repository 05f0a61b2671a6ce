import type { Evaluator } from './evaluator.ts';
import type { CallExpression, Expression, Scope } from './facts.ts';
import { calledFor, positional, type Uses } from './uses.ts';
import type { Value } from './values.ts';

/** Says what an expression of its file stands for. */
type Reader = Pick<Evaluator, 'evaluate'>;
type Parameter = Extract<Expression, { kind: 'parameter' }>;

/** A call of a function, perhaps from another file. */
export interface Caller {
  /** The function that it calls. */
  readonly scope: Scope;
  readonly call: CallExpression;
  /** Of the file that the call stands in. */
  readonly evaluator: Reader;
}

/** What parameters stand for: what calls of the file give, or one caller. */
export class ParameterValues {
  readonly #evaluator: Reader;
  readonly #uses: Uses;
  readonly #caller: Caller | undefined;

  constructor(evaluator: Reader, uses: Uses, caller: Caller | undefined) {
    this.#evaluator = evaluator;
    this.#uses = uses;
    this.#caller = caller;
  }

  of({ scope, index, name }: Parameter): readonly Value[] {
    const target = calledFor(scope);
    if (this.#caller?.scope === target) return given(this.#caller, index, name);
    return (this.#uses.get(target.symbol?.name ?? '') ?? []).flatMap((use) => {
      const argument = use.given.find((one) => one.name === name) ?? positional(use.given, index);
      if (!argument) return [];
      const reaches = this.#evaluator
        .evaluate(use.target)
        .some((value) => (value.kind === 'function' || value.kind === 'class') && value.scope === target);
      return reaches ? this.#evaluator.evaluate(argument.value) : [];
    });
  }
}

function given({ call, evaluator }: Caller, index: number, name: string): readonly Value[] {
  const argument = call.arguments.find((one) => one.name === name) ?? positional(call.arguments, index);
  return argument ? evaluator.evaluate(argument.value) : [];
}
