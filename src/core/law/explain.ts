import type { Organisation } from '../policy/organisation-file.ts';
import { gapsOf, type Gap } from '../register/gaps.ts';
import type { RecordFile } from '../register/record-file.ts';
import { applicabilityOf, type Applicability, type FactReason } from './applies.ts';
import type { FactFile } from './fact-file.ts';
import { factOf, factsOf, type FactOrigin } from './facts.ts';
import type { LawFile, LawJurisdiction, LawLanguage, ObligationFile } from './law-file.ts';
import { obligationsOf } from './laws.ts';
import { startOf, type DutyStart } from './start.ts';

/** One duty, seen for one record on one day. */
export interface ExplainedDuty {
  readonly law: LawFile;
  readonly obligation: ObligationFile;
  /** `on-request`: it applies each time a person asks; all else is known. */
  readonly verdict: Applicability['verdict'] | 'on-request';
  /** The facts that decided, with where each is known from; empty when the verdict is unknown. */
  readonly reasons: readonly ExplainedReason[];
  /** The questions whose answers would decide; empty unless the verdict is unknown. */
  readonly openQuestions: readonly FactFile[];
  readonly start: DutyStart;
  /** What the record lacks for it; empty unless it applies. */
  readonly gaps: readonly Gap[];
  /** Facts that exempt from it according to a guide, while the text does not say so. */
  readonly exemptByGuidance: readonly FactFile[];
}

export interface ExplainedReason extends FactReason {
  readonly origin: FactOrigin;
}

export interface LawQuestion {
  readonly record: RecordFile;
  readonly organisation: Organisation;
  readonly jurisdictions: readonly LawJurisdiction[];
  /** Languages of the texts that people read, unless a law sets its own. */
  readonly languages: readonly LawLanguage[];
  /** ISO day. */
  readonly today: string;
}

/** Every duty of some jurisdictions for one record, in the order of the laws. Nothing that is unknown is guessed. */
export function explainLaw(question: LawQuestion): readonly ExplainedDuty[] {
  return obligationsOf(question.jurisdictions).map(({ law, obligation }) => explainDuty(law, obligation, question));
}

function explainDuty(law: LawFile, obligation: ObligationFile, question: LawQuestion): ExplainedDuty {
  const known = factsOf(question.record, question.organisation);
  const truthOf = (id: string) => known(id)?.answer;
  const { verdict, reasons, openQuestions } = applicabilityOf(obligation, truthOf);
  const isPerCase = verdict === 'unknown' && openQuestions.every((fact) => fact.perCase);
  const applies = verdict === 'applies' || isPerCase;
  return {
    law,
    obligation,
    verdict: isPerCase ? 'on-request' : verdict,
    reasons: reasons.map((reason) => ({ ...reason, origin: known(reason.fact.id)?.origin ?? 'answer' })),
    openQuestions: isPerCase ? [] : openQuestions,
    start: startOf(obligation, truthOf, question.today),
    gaps: applies ? lackingIn(law, obligation, question) : [],
    exemptByGuidance: (obligation.exemptByGuidance ?? []).flatMap((id) => {
      const fact = factOf(id);
      return fact && truthOf(id) === true ? [fact] : [];
    }),
  };
}

/** What a record lacks for an obligation in any of the languages in which it is told. */
export function lackingIn(
  law: LawFile,
  obligation: ObligationFile,
  { record, organisation, languages }: Pick<LawQuestion, 'record' | 'organisation' | 'languages'>,
): readonly Gap[] {
  const gaps = (law.noticeLanguages ?? languages).flatMap((language) =>
    gapsOf(obligation, { record, language, organisation }),
  );
  return [...new Map(gaps.map((gap) => [gap.path, gap])).values()];
}
