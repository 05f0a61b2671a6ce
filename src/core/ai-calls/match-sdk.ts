import { aiConventions } from '../../../generated/ai-conventions.ts';
import type { Evaluator } from '../syntax/evaluator.ts';
import type { Argument } from '../syntax/facts.ts';
import type { Step } from '../syntax/values.ts';
import type { Sdk } from './catalogue.ts';
import type { CallPattern, Wanted } from './patterns.ts';

const transparent = new Set(aiConventions.flatMap(({ transparentMembers }) => transparentMembers));

/** A call of the catalogue that a chain of steps makes. */
export interface SdkMatch {
  readonly pattern: CallPattern;
  /** What made the client, empty for a call of the module itself: `ChatOpenAI`, `default`. */
  readonly client: string;
  /** Arguments given on the way to the client, last first. */
  readonly given: readonly (readonly Argument[])[];
}

/** Names that were passed between two calls, and the arguments of the call that ends them. */
export interface Segment {
  readonly names: readonly string[];
  readonly given: readonly Argument[] | undefined;
}

/** Cuts a chain at its calls; the last segment has none. */
export function segmentsOf(steps: readonly Step[]): readonly Segment[] {
  const segments: Segment[] = [];
  let names: string[] = [];
  for (const step of steps) {
    if (step.kind === 'member') {
      if (!transparent.has(step.name)) names.push(step.name);
    } else {
      segments.push({ names, given: step.arguments });
      names = [];
    }
  }
  return [...segments, { names, given: undefined }];
}

/** The catalogue's call that a callee is with these arguments, if it is one. */
export function matchSdk(
  sdk: Sdk,
  steps: readonly Step[],
  given: readonly Argument[],
  evaluator: Evaluator,
): SdkMatch | undefined {
  const segments = segmentsOf(steps);
  const tail = segments.at(-1)?.names ?? [];
  const before = segments.slice(0, -1);
  if (before.length === 0) {
    const pattern = longest(sdk.calls.filter(({ receiver, names }) => receiver === undefined && endsWith(tail, names)));
    return pattern && { pattern, client: '', given: [] };
  }
  const client = clientIn(sdk, before, evaluator);
  if (client === undefined || asksAlready(sdk, before)) return undefined;
  const fitting = sdk.calls.filter(
    (call) => call.receiver !== undefined && same(tail, call.names) && holds(call.given, given, evaluator),
  );
  // `$agent.invoke` and `$chain.invoke` differ by what made the receiver.
  const pattern = fitting.find(({ receiver }) => client.toLowerCase().includes(receiver ?? '')) ?? fitting[0];
  return pattern && { pattern, client, given: before.map(({ given }) => given ?? []).reverse() };
}

/** What made a client among the calls of a chain. */
export function clientIn(sdk: Sdk, segments: readonly Segment[], evaluator: Evaluator): string | undefined {
  for (const [index, { names, given }] of segments.entries()) {
    // The default export of a module, or the module itself, is its client class.
    const name = index === 0 && names.length === 0 ? 'default' : names.join('.');
    if (name === '') continue;
    if (sdk.clients.some((client) => client.matches(name) && holds(client.given, given ?? [], evaluator))) return name;
  }
  return undefined;
}

/** Whether what a pattern wants is among the arguments. */
function holds(wanted: Wanted | undefined, given: readonly Argument[], evaluator: Evaluator): boolean {
  if (!wanted) return true;
  return given.some(({ value }) =>
    evaluator.evaluate(value).some((one) => {
      if (wanted.kind === 'text') return one.kind === 'text' && one.text === wanted.name;
      return one.kind === 'external' && segmentsOf(one.steps).at(-2)?.names.at(-1) === wanted.name;
    }),
  );
}

/** Whether one of the calls is already a question to the model: what follows is its answer, not a client. */
function asksAlready(sdk: Sdk, segments: readonly Segment[]): boolean {
  return segments.some(
    ({ names }, index) =>
      index > 0 && names.length > 0 && sdk.calls.some((call) => call.receiver !== undefined && same(names, call.names)),
  );
}

function endsWith(names: readonly string[], wanted: readonly string[]): boolean {
  return (
    wanted.length <= names.length && wanted.every((name, index) => names[names.length - wanted.length + index] === name)
  );
}

function same(names: readonly string[], wanted: readonly string[]): boolean {
  return names.length === wanted.length && endsWith(names, wanted);
}

function longest(patterns: readonly CallPattern[]): CallPattern | undefined {
  return patterns.reduce<CallPattern | undefined>(
    (best, pattern) => (pattern.names.length > (best?.names.length ?? 0) ? pattern : best),
    undefined,
  );
}
