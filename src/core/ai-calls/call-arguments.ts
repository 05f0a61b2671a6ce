import type { Evaluator } from '../syntax/evaluator.ts';
import type { Argument, Expression, RecordExpression } from '../syntax/facts.ts';
import type { Step, Value } from '../syntax/values.ts';

/** Deepest nesting of records that is looked into. */
const MAX_NESTING = 3;

/** Most records that are looked into at one level. */
const MAX_WIDTH = 8;

/** Most arguments of one chain that are looked into. */
const MAX_GIVEN = 32;

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

/** A text, or the texts that were given to what wraps it: `ModelId("gpt-4o")`, `OpenAIHost(baseUrl = "https://…")`. */
export function wrappedTexts(evaluator: Evaluator, value: Value): readonly string[] {
  if (value.kind === 'text') return [value.text];
  if (value.kind !== 'external') return [];
  return argumentsOf(value.steps).map((given) => evaluator.text(given.value));
}

/** Texts of the arguments that have no name. */
export function positionalTexts(evaluator: Evaluator, given: readonly Argument[]): readonly string[] {
  return given
    .filter(({ name }) => name === undefined)
    .flatMap(({ value }) => evaluator.evaluate(value))
    .flatMap((value) => (value.kind === 'text' ? [value.text] : []));
}

/**
 * The arguments of the last call of a chain, and what methods of a builder were told, under their names:
 * `builder().baseUrl(url).build()`.
 */
export function argumentsOf(steps: readonly Step[]): readonly Argument[] {
  const last = steps.at(-1);
  const own = last?.kind === 'call' ? last.arguments : [];
  const told = steps.flatMap((step, index): Argument[] => {
    const before = steps[index - 1];
    const [first] = step.kind === 'call' ? step.arguments : [];
    if (!first || first.name !== undefined || before?.kind !== 'member') return [];
    return [{ name: before.name, value: first.value }];
  });
  return [...own, ...told.reverse()];
}

/** A name as all languages would write it: `base_url`, `BaseURL`, `setBaseUrl`, `WithBaseURL`. */
export function plainName(name: string): string {
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  if (plainNames.size >= MAX_NAMES) plainNames.clear();
  const plain = madePlain(name);
  plainNames.set(name, plain);
  return plain;
}

/** The same few names are asked for again and again. */
const plainNames = new Map<string, string>();
const MAX_NAMES = 5000;

function madePlain(name: string): string {
  return name
    .replace(/^(?:(?:with|set|use)_|(?:with|set|use|With|Set|Use)(?=[A-Z]))/, '')
    .replaceAll(/[_-]/g, '')
    .toLowerCase();
}

class ArgumentSearch {
  readonly #evaluator: Evaluator;
  readonly #names: ReadonlySet<string>;
  readonly #inside: ReadonlySet<string>;
  readonly #seenAt = new Map<Expression, number>();

  constructor(evaluator: Evaluator, names: readonly string[], inside: readonly string[]) {
    this.#evaluator = evaluator;
    this.#names = new Set(names.map(plainName));
    this.#inside = new Set(inside.map(plainName));
  }

  among(given: readonly Argument[], depth: number): readonly Value[] {
    const own = this.#own(given.map(({ name, value }) => [name ?? '', value]));
    if (own) return own;
    const opened = given.filter(({ name }) => name === undefined || name === '**' || this.#inside.has(plainName(name)));
    return firstFound(opened, ({ value }) => this.#within(value, depth));
  }

  #own(entries: readonly (readonly [string, Expression])[]): readonly Value[] | undefined {
    if (entries.length === 0) return undefined;
    const given = new Map<string, Expression[]>();
    for (const [key, value] of entries) {
      const name = plainName(key);
      if (!this.#names.has(name)) continue;
      const same = given.get(name);
      if (!same) given.set(name, [value]);
      else if (same.length < MAX_WIDTH) same.push(value);
    }
    for (const name of this.#names) {
      const same = given.get(name);
      if (!same) continue;
      // What is set in one branch and in another may be either.
      const values = same.flatMap((entry) => this.#evaluator.evaluate(entry));
      return values.length > 0 ? values : opaque;
    }
    return undefined;
  }

  /** `options.baseURL = url`: what a record was told after it was made. */
  #toldTo(value: RecordExpression): readonly (readonly [string, Expression])[] {
    return this.#evaluator.settingsOf(value).map(({ name, value: told }) => [name ?? '', told]);
  }

  #within(expression: Expression, depth: number): readonly Value[] {
    if (depth > MAX_NESTING) return [];
    // What was looked into from as near has nothing: the first that has something ends the search.
    if ((this.#seenAt.get(expression) ?? Infinity) <= depth) return [];
    this.#seenAt.set(expression, depth);
    return firstFound(this.#evaluator.evaluate(expression), (value) => {
      if (value.kind === 'external') {
        // `JSON.stringify({…})`, `json.dumps({…})`, `Params.builder().model("…").build()`
        const given = [...argumentsOf(value.steps), ...this.#evaluator.settingsOf(value)].slice(0, MAX_GIVEN);
        return given.length > 0 ? this.among(given, depth + 1) : [];
      }
      if (value.kind !== 'record') return [];
      const nested = value.entries.filter(([key]) => this.#inside.has(plainName(key))).map(([, entry]) => entry);
      return (
        this.#own([...value.entries, ...this.#toldTo(value)]) ??
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
