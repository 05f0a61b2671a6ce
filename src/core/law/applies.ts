import { decidingFacts, holds, type TruthOf } from './condition.ts';
import type { FactCondition, FactFile } from './fact-file.ts';
import { factOf } from './facts.ts';
import type { ObligationFile } from './law-file.ts';

/** Whether a duty applies, and why. */
export interface Applicability {
  readonly verdict: 'applies' | 'does-not-apply' | 'unknown';
  /** The facts that decided, with their answers; empty when the verdict is unknown. */
  readonly reasons: readonly FactReason[];
  /** The questions whose answers would decide; empty unless the verdict is unknown. */
  readonly openQuestions: readonly FactFile[];
}

export interface FactReason {
  readonly fact: FactFile;
  readonly answer: boolean;
}

/** Whether an obligation applies given what is known. What nobody has answered is unknown, never false. */
export function applicabilityOf(obligation: ObligationFile, truthOf: TruthOf): Applicability {
  const verdict = holds(obligation.appliesWhen, truthOf);
  if (verdict === undefined) {
    return { verdict: 'unknown', reasons: [], openQuestions: openQuestionsOf(obligation.appliesWhen, truthOf) };
  }
  const reasons = decidingFacts(obligation.appliesWhen, truthOf).flatMap((id) => {
    const fact = factOf(id);
    const answer = truthOf(id);
    return fact && answer !== undefined ? [{ fact, answer }] : [];
  });
  return { verdict: verdict ? 'applies' : 'does-not-apply', reasons, openQuestions: [] };
}

/** The questions to ask a person about a condition that is unknown: for a computed fact, those it follows from. */
export function openQuestionsOf(condition: FactCondition, truthOf: TruthOf): readonly FactFile[] {
  const open = decidingFacts(condition, truthOf).flatMap((id) => {
    const fact = factOf(id);
    if (!fact) return [];
    return fact.computedFrom ? openQuestionsOf(fact.computedFrom, truthOf) : [fact];
  });
  return [...new Set(open)];
}
