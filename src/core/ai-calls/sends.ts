import type { ExternalValue } from '../syntax/values.ts';
import { namingOf } from './catalogue-languages.ts';
import { partsOfModule } from './catalogue.ts';
import { conventions, type MatchContext } from './match-context.ts';
import { segmentsOf } from './match-sdk.ts';
import { inModule } from './origins.ts';

const { http } = conventions;

/** Whether a callee is the method of an HTTP library that sends a request. */
export function sends(value: ExternalValue, { language }: Pick<MatchContext, 'language'>): boolean {
  const names = segmentsOf(value.steps).flatMap((segment) => segment.names);
  if (value.module === '' && http.globals[language].includes(names.join('.'))) return true;
  const { module, steps } = inModule(value, language);
  const verb = segmentsOf(steps).at(-1)?.names.at(-1);
  if (verb === undefined || module === '') return false;
  const verbs = http.verbs[language];
  const path = [...partsOfModule(module, language), ...(segmentsOf(steps)[0]?.names ?? [])];
  return http.modules[language].some(
    (name) =>
      (verbs.includes(verb) || verbs.includes(`${name}:${verb}`)) &&
      partsOfModule(name, language).every((part, at) => path[at] === part),
  );
}

/** Whether a value is what a request that was sent gave, or a part of it, in a language where requests are built step by step. */
export function isAnswer(value: ExternalValue, context: Pick<MatchContext, 'language'>): boolean {
  if (!namingOf(context.language).isFluent) return false;
  return value.steps.some(
    ({ kind }, index) => kind === 'call' && sends({ ...value, steps: value.steps.slice(0, index) }, context),
  );
}
