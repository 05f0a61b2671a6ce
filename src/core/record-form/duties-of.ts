import { applicabilityOf } from '../law/applies.ts';
import { dutiesOfField, type Duty } from '../law/duties.ts';
import { knownFacts } from '../law/facts.ts';
import { obligationOf } from '../law/laws.ts';
import type { FormContext } from './form-context.ts';
import type { FormDuty } from './form.ts';

/** The duties that ask for a part: those that apply, and those of which nobody knows yet whether they do. */
export function dutiesOf(key: string, context: FormContext): readonly FormDuty[] {
  const asking = dutiesOfField(key, context.policy.jurisdictions).filter((duty) => mayApply(duty, context));
  const duties = asking.map((duty) => formDuty(duty, context));
  return [...new Map(duties.map((duty) => [`${duty.article} ${duty.text}`, duty])).values()];
}

function mayApply({ obligation }: Duty, { facts, policy }: FormContext): boolean {
  const found = obligationOf(obligation);
  if (!found) return false;
  return applicabilityOf(found.obligation, knownFacts({ facts }, policy.organisation)).verdict !== 'does-not-apply';
}

function formDuty({ article, address, title, label }: Duty, { locale, phrase }: FormContext): FormDuty {
  const text = phrase('duty', { title: title[locale], label: label[locale] });
  return { article: article[locale], text, address };
}
