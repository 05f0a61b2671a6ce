import type { Evaluator } from '../syntax/evaluator.ts';
import type { Argument, Expression } from '../syntax/facts.ts';
import type { Value } from '../syntax/values.ts';

/** Deepest nesting of records that is looked into. */
const MAX_NESTING = 3;

/** Most records that are looked into at one level. */
const MAX_WIDTH = 8;

/** An argument that is there but of which nothing is known. */
const opaque: readonly Value[] = [{ kind: 'environment', name: '' }];

/**
 * Values of a named argument: a keyword, a property of an object of options, or a property of one of the records named in
 * `inside` within it. Empty where there is none; the first of `names` that is there wins.
 */
export function findArgument(
  evaluator: Evaluator,
  given: readonly Argument[],
  names: readonly string[],
  inside: readonly string[] = [],
): readonly Value[] {
  return new ArgumentSearch(evaluator, names, inside).among(given, 0);
}

/** Texts of the arguments that have no name. */
export function positionalTexts(evaluator: Evaluator, given: readonly Argument[]): readonly string[] {
  return given
    .filter(({ name }) => name === undefined)
    .flatMap(({ value }) => evaluator.evaluate(value))
    .flatMap((value) => (value.kind === 'text' ? [value.text] : []));
}

class ArgumentSearch {
  readonly #evaluator: Evaluator;
  readonly #names: readonly string[];
  readonly #inside: readonly string[];

  constructor(evaluator: Evaluator, names: readonly string[], inside: readonly string[]) {
    this.#evaluator = evaluator;
    this.#names = names;
    this.#inside = inside;
  }

  among(given: readonly Argument[], depth: number): readonly Value[] {
    const own = this.#own(given.map(({ name, value }) => [name ?? '', value]));
    if (own) return own;
    const opened = given.filter(({ name }) => name === undefined || name === '**' || this.#inside.includes(name));
    return firstFound(opened, ({ value }) => this.#within(value, depth));
  }

  #own(entries: readonly (readonly [string, Expression])[]): readonly Value[] | undefined {
    for (const name of this.#names) {
      const entry = entries.find(([key]) => key === name);
      if (!entry) continue;
      const values = this.#evaluator.evaluate(entry[1]);
      return values.length > 0 ? values : opaque;
    }
    return undefined;
  }

  #within(expression: Expression, depth: number): readonly Value[] {
    if (depth > MAX_NESTING) return [];
    return firstFound(this.#evaluator.evaluate(expression), (value) => {
      if (value.kind === 'external') {
        // `JSON.stringify({…})`, `json.dumps({…})`
        const last = value.steps.at(-1);
        return last?.kind === 'call' ? this.among(last.arguments, depth + 1) : [];
      }
      if (value.kind !== 'record') return [];
      const nested = value.entries.filter(([key]) => this.#inside.includes(key)).map(([, entry]) => entry);
      return (
        this.#own(value.entries) ??
        firstFound([...nested, ...value.spreads].slice(0, MAX_WIDTH), (entry) => this.#within(entry, depth + 1))
      );
    });
  }
}

function firstFound<T>(items: readonly T[], search: (item: T) => readonly Value[]): readonly Value[] {
  for (const item of items) {
    const found = search(item);
    if (found.length > 0) return found;
  }
  return [];
}
