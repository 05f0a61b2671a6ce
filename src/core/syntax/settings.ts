import type { Evaluator } from './evaluator.ts';
import type { Argument, CallExpression, Expression, FileFacts, RecordExpression } from './facts.ts';
import type { ExternalValue, Step } from './values.ts';

/** Names of methods that change what they are called on. */
const setter = /^(?:set|add|with|use)|(?:url|uri|address|endpoint|model)$/i;

/** Functions that change the object that they are given first: `curl_setopt`, `handle_setheaders`, `curl_easy_setopt`. */
const sets = /set|opt|add|with|header|body/i;

/** Most settings of one object that are kept. */
const MAX_SETTINGS = 32;

/**
 * What objects are told after they were made, as named arguments: `client.BaseAddress = uri`, `builder.model("…")`,
 * `curl_setopt($handle, CURLOPT_URL, $url)`. An object is known by the call that made it.
 */
export class Settings {
  /** An object by the call that made it, a record by itself. */
  readonly #byMaking = new Map<readonly Argument[] | RecordExpression, Argument[]>();

  constructor({ memberAssignments, calls }: FileFacts, evaluator: Evaluator) {
    for (const { object, name, value } of memberAssignments) this.#add(evaluator, object, { name, value });
    for (const call of calls) for (const [object, setting] of settingsIn(call)) this.#add(evaluator, object, setting);
  }

  of(value: ExternalValue | RecordExpression): readonly Argument[] {
    if (value.kind === 'record') return this.#byMaking.get(value) ?? [];
    return makingsIn(value.steps).flatMap((making) => this.#byMaking.get(making) ?? []);
  }

  #add(evaluator: Evaluator, object: Expression, setting: Argument): void {
    for (const value of evaluator.evaluate(object)) {
      const making =
        value.kind === 'record' ? value : value.kind === 'external' ? makingsIn(value.steps).at(-1) : undefined;
      if (!making) continue;
      const known = this.#byMaking.get(making);
      if (!known) this.#byMaking.set(making, [setting]);
      else if (known.length < MAX_SETTINGS) known.push(setting);
    }
  }
}

/** A method of a variable, or a function that is given an object, the name of an option and its value. */
function settingsIn({ callee, arguments: given }: CallExpression): readonly (readonly [Expression, Argument])[] {
  const [object, option, ...values] = given;
  const [value] = values;
  if (callee.kind === 'member') {
    const isSetter = object && callee.object.kind !== 'call' && setter.test(callee.name);
    return isSetter ? [[callee.object, { name: callee.name, value: object.value }]] : [];
  }
  // A function that makes something of an object tells the object nothing.
  if (callee.kind !== 'name' || !object || !option || option.name !== undefined || !sets.test(callee.name)) return [];
  if (!value) return [[object.value, { name: '**', value: option.value }]];
  return option.value.kind === 'name' ? [[object.value, { name: option.value.name, value: value.value }]] : [];
}

/** The arguments of each call of a chain: they are one list for all that is made by one call. */
function makingsIn(steps: readonly Step[]): readonly (readonly Argument[])[] {
  return steps.flatMap((step) => (step.kind === 'call' ? [step.arguments] : []));
}
