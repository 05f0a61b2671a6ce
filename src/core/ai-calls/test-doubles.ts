import type { Idioms } from '../syntax/adapters/adapter.ts';
import type { Evaluator } from '../syntax/evaluator.ts';
import type { FileFacts } from '../syntax/facts.ts';
import { pathOf, type ExternalValue, type Value } from '../syntax/values.ts';
import { calleeName } from './callee-name.ts';

/** Modules that the file replaces by test doubles: `jest.mock('openai')`, `@patch("openai.OpenAI")`. */
export function mockedModules(facts: FileFacts, evaluator: Evaluator, idioms: Idioms): readonly string[] {
  return facts.calls.flatMap((call) => {
    const [target] = call.arguments;
    if (!target) return [];
    const values = evaluator.evaluate(call.callee);
    const mocks =
      idioms.mocks.has(calleeName(call.callee)) ||
      values.some((value) => value.kind === 'external' && idioms.mocks.has(pathOf(value) ?? ''));
    const name = mocks ? evaluator.evaluate(target.value).find((value) => value.kind === 'text') : undefined;
    return name ? [name.text] : [];
  });
}

export function isMocked({ module }: ExternalValue, mocked: readonly string[]): boolean {
  return mocked.some((name) => name === module || name.startsWith(`${module}.`));
}

/** Whether a value is made by a library of test doubles. */
export function isDouble(
  { module, steps }: Pick<ExternalValue, 'module' | 'steps'>,
  doubles: ReadonlySet<string>,
): boolean {
  const [head] = steps;
  const maker = module === '' && head?.kind === 'member' ? head.name : module;
  if (!steps.some(({ kind }) => kind === 'call')) return false;
  return [...doubles].some(
    (double) => maker === double || maker.startsWith(`${double}.`) || maker.startsWith(`${double}/`),
  );
}

/** Most arguments of one making that are looked at. */
const MAX_ARGUMENTS = 8;

/** Whether a client was made of a test double: `Agent(TestModel())`, `Agent("test")`, `FakeListChatModel(…)`. */
export function isMadeOfDouble(
  { module, steps }: ExternalValue,
  evaluator: Evaluator,
  doubles: ReadonlySet<string>,
): boolean {
  const names = steps.flatMap((step) => (step.kind === 'member' ? [step.name] : []));
  if (steps.length > names.length && names.some((name) => /^(?:Fake|Mock|Stub|Dummy)[A-Z]/.test(name))) return true;
  const making = steps.find((step) => step.kind === 'call');
  const given = making?.arguments.slice(0, MAX_ARGUMENTS).flatMap(({ value }) => evaluator.evaluate(value)) ?? [];
  return given.some((value) => {
    if (value.kind === 'external') return isDouble(value, doubles);
    // Pydantic AI: ai.pydantic.dev/testing
    return value.kind === 'text' && value.text === 'test' && /^pydantic_ai(?:\.|$)/.test(module);
  });
}

/**
 * What a value of another package wraps, if it was made of a client: it is taken to have the client's methods. The makers
 * of test doubles never give the real thing.
 */
export function unwrapped(
  { module, steps }: ExternalValue,
  evaluator: Evaluator,
  doubles: ReadonlySet<string>,
): readonly ExternalValue[] {
  const at = steps.findIndex(({ kind }) => kind === 'call');
  const step = steps[at];
  if (step?.kind !== 'call' || isDouble({ module, steps }, doubles)) return [];
  const [first] = step.arguments.filter(({ name }) => name === undefined);
  const inner = first ? evaluator.evaluate(first.value).flatMap((value) => produced(value, evaluator)) : [];
  return inner.map((value) => ({ ...value, steps: [...value.steps, ...steps.slice(at + 1)] }));
}

/** A client that is given, or that a given function makes: `useMemo(() => new OpenAI())`. */
function produced(value: Value, evaluator: Evaluator): ExternalValue[] {
  const values =
    value.kind === 'function' ? value.scope.returns.flatMap((result) => evaluator.evaluate(result)) : [value];
  return values.flatMap((one) =>
    one.kind === 'external' && one.steps.some(({ kind }) => kind === 'call') ? [one] : [],
  );
}
