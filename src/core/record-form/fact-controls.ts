import { facts } from '../../../generated/facts.ts';
import { dutiesOfFact } from '../law/duties.ts';
import type { FormContext } from './form-context.ts';
import type { FormControl } from './form.ts';
import { problemsAt } from './problems-at.ts';
import { asText, valueAt } from './value-at.ts';

/** The law's questions: those that the record answers, and those on which a duty of the policy's places depends. */
export function factControls(context: FormContext): readonly FormControl[] {
  return facts.flatMap((fact): FormControl[] => {
    const path = ['facts', fact.id];
    const value = asText(valueAt(context.data, path));
    const problems = problemsAt(path, context);
    const isAsked = fact.establishedBy !== 'computed' && fact.establishedBy !== 'config' && decides(fact.id, context);
    if (value === '' && problems.length === 0 && !isAsked) return [];
    return [{ kind: 'answer', path, label: fact.question[context.locale], value, problems }];
  });
}

function decides(fact: string, { policy }: FormContext): boolean {
  return dutiesOfFact(fact, policy.jurisdictions).length > 0;
}
