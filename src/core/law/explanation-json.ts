import type { Locale } from '../rules/rules.ts';
import type { ExplainedDuty } from './explain.ts';
import type { ExplanationSubject } from './explanation-text.ts';

/** The explanation as JSON, for other tools. */
export function explanationJson(duties: readonly ExplainedDuty[], subject: ExplanationSubject, locale: Locale): string {
  const content = {
    record: subject.recordId,
    today: subject.today,
    duties: duties.map(({ law, obligation, verdict, reasons, openQuestions, start, gaps, exemptByGuidance }) => ({
      id: obligation.id,
      jurisdiction: law.jurisdiction,
      lawReadOn: law.asOf,
      title: obligation.title[locale],
      force: obligation.force,
      confidence: obligation.confidence,
      articles: obligation.legalRefs.map((ref) => ({ title: ref[locale], link: ref.link })),
      verdict,
      reasons: reasons.map(({ fact, answer, origin }) => ({ fact: fact.id, answer, origin })),
      openQuestions: openQuestions.map((fact) => ({ fact: fact.id, question: fact.question[locale] })),
      start,
      consequence: obligation.consequence[locale],
      lacks: gaps.map(({ kind, path, label, legalRef }) => ({
        kind,
        path,
        label: label[locale],
        article: { title: legalRef[locale], link: legalRef.link },
      })),
      exemptByGuidance: exemptByGuidance.map((fact) => fact.id),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
