import type { Idioms } from './adapters/adapter.ts';
import type { Evaluator } from './evaluator.ts';
import type { Argument, Expression, MemberExpression } from './facts.ts';
import { callText, idiomText, listText, type TextArgument } from './text-functions.ts';
import { called, external, HOLE, MAX_VALUES, pathOf, type ExternalValue, type Value } from './values.ts';

/** Most texts of a list that are put together. */
const MAX_ITEMS = 16;

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
    if (this.#idioms.lists.has(path)) return [{ kind: 'list', items: given.map((one) => one.value) }];
    if (this.#idioms.environmentReads.has(path)) {
      const otherwise = second ?? fallback;
      return this.#variable(this.#evaluator.text(subject), otherwise ? this.#evaluator.evaluate(otherwise) : []);
    }
    if (this.#idioms.dynamicImports.has(path)) return [external(this.#evaluator.text(subject), [])];
    return this.#isIdentity(path, second) ? this.#converted(path, subject) : this.#textOf(path, given);
  }

  /** What a method of a text, or of a list of texts, gives; undefined for one of anything else. */
  ofMethod(
    callee: MemberExpression,
    objects: readonly Value[],
    given: readonly Argument[],
  ): readonly Value[] | undefined {
    const { name } = callee;
    const text = objects.find((value) => value.kind === 'text');
    if (text) return [this.#ofText(callee, text.text, given)];
    const texts = (): readonly TextArgument[] => this.#textsOf(given);
    for (const object of objects) {
      if (object.kind === 'environment') {
        const changed = callText(HOLE, name, texts);
        return [changed === HOLE ? object : { kind: 'text', text: changed }];
      }
      if (object.kind !== 'list') continue;
      const joined = listText(() => this.#itemsOf(object.items), name, texts);
      if (joined !== undefined) return [{ kind: 'text', text: joined }];
    }
    return undefined;
  }

  #ofText({ object, name }: MemberExpression, text: string, given: readonly Argument[]): Value {
    const opened = this.#idioms.openers.get(name);
    if (opened === undefined) return { kind: 'text', text: callText(text, name, () => this.#textsOf(given)) };
    const address = called(external(opened, []), [{ name: undefined, value: object }]);
    return called({ ...address, steps: [...address.steps, { kind: 'member', name }] }, given);
  }

  #textsOf(given: readonly Argument[]): readonly TextArgument[] {
    return given.map(({ name, value }) => {
      const values = this.#evaluator.evaluate(value);
      const list = values.find((one) => one.kind === 'list');
      const record = values.find((one) => one.kind === 'record');
      const entries = (record?.entries ?? []).slice(0, MAX_VALUES);
      return {
        name,
        text: this.#evaluator.text(value),
        items: list && this.#itemsOf(list.items),
        entries: entries.map(([key, entry]) => [key, this.#evaluator.text(entry)] as const),
      };
    });
  }

  #itemsOf(items: readonly Expression[]): readonly string[] {
    return items.slice(0, MAX_ITEMS).map((item) => this.#evaluator.text(item));
  }

  #variable(name: string, fallback: readonly Value[]): readonly Value[] {
    const given = this.#environment.get(name);
    if (given !== undefined) return [{ kind: 'text', text: given }];
    return [...fallback, { kind: 'environment', name }];
  }

  #isIdentity(path: string, second: Expression | undefined): boolean {
    return this.#idioms.textConversions.has(path) && !(second && this.#idioms.urlJoins.has(path));
  }

  /** An address is a text, known or not. */
  #converted(path: string, subject: Expression): readonly Value[] {
    const values = this.#evaluator.evaluate(subject);
    return values.length > 0 || !/ur[il]/i.test(path) ? values : [{ kind: 'text', text: HOLE }];
  }

  #textOf(path: string, given: readonly Argument[]): readonly Value[] | undefined {
    const text = idiomText(path, this.#textsOf(given), this.#idioms);
    return text === undefined ? undefined : [{ kind: 'text', text }];
  }
}
