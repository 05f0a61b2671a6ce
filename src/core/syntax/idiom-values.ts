import type { Idioms } from './adapters/adapter.ts';
import type { Evaluator } from './evaluator.ts';
import type { Argument, Expression, MemberExpression } from './facts.ts';
import { callText, idiomText } from './text-functions.ts';
import { called, external, pathOf, type ExternalValue, type Value } from './values.ts';

/** What functions give whose meaning is known: those of the language, and of what reads its environment. */
export class IdiomValues {
  readonly #evaluator: Evaluator;
  readonly #idioms: Idioms;
  readonly #environment: ReadonlyMap<string, string>;

  constructor(evaluator: Evaluator, idioms: Idioms, environment: ReadonlyMap<string, string>) {
    this.#evaluator = evaluator;
    this.#idioms = idioms;
    this.#environment = environment;
  }

  /** The environment variable that a path names: `os.environ.HOME`. */
  variableAt(path: string): readonly Value[] | undefined {
    const dot = path.lastIndexOf('.');
    // `os.environ.get` is a function, not a variable.
    const isVariable = this.#idioms.environments.has(path.slice(0, dot)) && !this.#idioms.environmentReads.has(path);
    return isVariable ? this.#variable(path.slice(dot + 1), []) : undefined;
  }

  /** What a function gives, undefined for one whose meaning is not known. */
  called(value: ExternalValue, given: readonly Argument[]): readonly Value[] | undefined {
    const path = pathOf(value);
    const fallback = given.find((one) => one.name === 'default')?.value;
    const [first, second] = given.filter((one) => one.name === undefined).map((one) => one.value);
    const subject = first ?? fallback;
    if (path === undefined || !subject) return undefined;
    if (this.#idioms.environmentReads.has(path)) {
      const otherwise = second ?? fallback;
      return this.#variable(this.#evaluator.text(subject), otherwise ? this.#evaluator.evaluate(otherwise) : []);
    }
    if (this.#idioms.dynamicImports.has(path)) return [external(this.#evaluator.text(subject), [])];
    return this.#isIdentity(path, second) ? this.#evaluator.evaluate(subject) : this.#textOf(path, given);
  }

  /** What a method of a text gives. */
  ofText({ object, name }: MemberExpression, text: string, given: readonly Argument[]): Value {
    const opened = this.#idioms.openers.get(name);
    if (opened === undefined) {
      const texts = given.map((one) => this.#evaluator.text(one.value));
      return { kind: 'text', text: callText(text, name, texts) };
    }
    const address = called(external(opened, []), [{ name: undefined, value: object }]);
    return called({ ...address, steps: [...address.steps, { kind: 'member', name }] }, given);
  }

  #variable(name: string, fallback: readonly Value[]): readonly Value[] {
    const given = this.#environment.get(name);
    if (given !== undefined) return [{ kind: 'text', text: given }];
    return [...fallback, { kind: 'environment', name }];
  }

  #isIdentity(path: string, second: Expression | undefined): boolean {
    return this.#idioms.textConversions.has(path) && !(second && this.#idioms.urlJoins.has(path));
  }

  #textOf(path: string, given: readonly Argument[]): readonly Value[] | undefined {
    const texts = given.filter(({ name }) => name === undefined).map(({ value }) => this.#evaluator.text(value));
    const text = idiomText(path, texts, this.#idioms);
    return text === undefined ? undefined : [{ kind: 'text', text }];
  }
}
