import type { LocalisedText } from '../findings/finding.ts';
import { applicabilityOf } from '../law/applies.ts';
import { lackingIn } from '../law/explain.ts';
import { knownFacts } from '../law/facts.ts';
import type { LawFile, LegalRef } from '../law/law-file.ts';
import { articleOf, isInForceAtReading, obligationsOf, type LawObligation } from '../law/laws.ts';
import type { Policy } from '../policy/policy.ts';
import type { YamlText } from '../yaml/yaml-text.ts';
import type { Gap } from './gaps.ts';
import type { RecordFile } from './record-file.ts';
import type { RecordProblem } from './record-finding.ts';

/** Questions and duties that a message names; it counts the others. */
const MAX_NAMED = 3;

/** What a record lacks for one obligation. */
interface Lacking extends LawObligation {
  readonly gaps: readonly Gap[];
}

/**
 * What a record lacks for the obligations of the policy's jurisdictions: a problem for each obligation whose fields are
 * blank, and one for the open questions of each law. Duties that were not in force when the law was read, good practice
 * and what is fulfilled outside the register are explained elsewhere, and are no problem of the record.
 */
export function incompleteProblems(yaml: YamlText, record: RecordFile, policy: Policy): readonly RecordProblem[] {
  const lacking = lackingOf(record, policy);
  const laws = [...new Set(lacking.map(({ law }) => law))];
  return [
    ...lacking.flatMap((one) => missingProblem(yaml, record, one)),
    ...laws.flatMap((law) => questionsProblem(yaml, record, law, lacking)),
  ];
}

/** All that a record lacks for those obligations, each place once an obligation. */
export function gapsOfRecord(record: RecordFile, policy: Policy): readonly Gap[] {
  return lackingOf(record, policy).flatMap(({ gaps }) => gaps);
}

function lackingOf(record: RecordFile, policy: Policy): readonly Lacking[] {
  return obligationsOf(policy.jurisdictions)
    .filter(({ law, obligation }) => isInForceAtReading(law, obligation))
    .filter(({ obligation }) => obligation.force !== 'guidance' && !obligation.fulfilledElsewhere)
    .map((duty): Lacking => ({ ...duty, gaps: gapsFor(duty, record, policy) }));
}

function gapsFor({ law, obligation }: LawObligation, record: RecordFile, policy: Policy): readonly Gap[] {
  const { organisation, languages } = policy;
  const { verdict, openQuestions } = applicabilityOf(obligation, knownFacts(record, organisation));
  if (verdict === 'does-not-apply') return [];
  if (verdict === 'applies') return lackingIn(law, obligation, { record, organisation, languages });
  if (obligation.fields.every((field) => field.required === 'recommended')) return [];
  const legalRef = articleOf(obligation);
  // Whether a person asks is no question about the algorithm.
  const questions = openQuestions.filter((fact) => !fact.perCase);
  return questions.map((fact) => ({
    kind: 'unanswered',
    path: `facts.${fact.id}`,
    label: fact.question,
    legalRef,
  }));
}

function missingProblem(yaml: YamlText, record: RecordFile, { obligation, gaps }: Lacking): readonly RecordProblem[] {
  const missing = gaps.filter((gap) => gap.kind === 'missing');
  const params = {
    obligation: obligation.shortTitle,
    article: textOf(articleOf(obligation)),
    fields: listOf(missing.map((gap) => gap.label)),
  };
  return problemAt(yaml, record, missing[0], { id: 'missing', params });
}

function questionsProblem(
  yaml: YamlText,
  record: RecordFile,
  law: LawFile,
  lacking: readonly Lacking[],
): readonly RecordProblem[] {
  const open = lacking
    .filter((one) => one.law === law)
    .map((one) => ({ ...one, gaps: one.gaps.filter((gap) => gap.kind === 'unanswered') }))
    .filter(({ gaps }) => gaps.length > 0);
  const facts = mostAwaited(open.flatMap(({ gaps }) => gaps.map((gap) => gap.path.replace(/^facts\./, ''))));
  const first = open[0];
  if (!first) return [];
  const params = {
    obligation: listOf(
      open.slice(0, MAX_NAMED).map(({ obligation }) => obligation.shortTitle),
      open.length,
    ),
    article: textOf(articleOf(first.obligation)),
    facts: listOf(
      facts.slice(0, MAX_NAMED).map((fact) => ({ en: fact, fr: fact })),
      facts.length,
    ),
  };
  return problemAt(yaml, record, first.gaps[0], { id: 'unanswered', params });
}

/** Each fact once, those on which most duties depend first. */
function mostAwaited(facts: readonly string[]): readonly string[] {
  const count = (fact: string) => facts.filter((one) => one === fact).length;
  return [...new Set(facts)].sort((a, b) => count(b) - count(a));
}

function problemAt(
  yaml: YamlText,
  { id }: RecordFile,
  gap: Gap | undefined,
  message: RecordProblem['message'],
): readonly RecordProblem[] {
  if (!gap) return [];
  const range = yaml.keyRange(gap.path.split('.'));
  return [{ ruleId: 'register/incomplete-record', range, message, recordId: id, field: gap.path }];
}

function textOf({ en, fr }: LegalRef): LocalisedText {
  return { en, fr };
}

/** Texts one after the other, and how many are left out of `total`. */
function listOf(texts: readonly LocalisedText[], total = texts.length): LocalisedText {
  const left = total - texts.length;
  const more = left > 0 ? { en: [`${String(left)} more`], fr: [`${String(left)} de plus`] } : { en: [], fr: [] };
  return {
    en: [...texts.map(({ en }) => en), ...more.en].join('; '),
    fr: [...texts.map(({ fr }) => fr), ...more.fr].join('\u00a0; '),
  };
}
