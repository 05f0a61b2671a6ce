import { explanationTexts } from '../../../generated/explanation-texts.ts';
import type { Gap } from '../register/gaps.ts';
import type { Locale } from '../rules/rules.ts';
import { phrasesOf } from '../texts/phrase.ts';
import { dayText, headText, refText, startLines, type Words } from './duty-text.ts';
import type { ExplainedDuty } from './explain.ts';
import type { ExplanationTextId } from './explanation-texts-file.ts';

/** What one law asks of a record, in words: plain data, for a terminal or a page. */
export interface LawView {
  readonly title: string;
  /** On which day it was read. */
  readonly asOf: string;
  readonly duties: readonly DutyView[];
}

export interface DutyView {
  readonly verdict: ExplainedDuty['verdict'];
  /** « S’APPLIQUE ». */
  readonly verdictText: string;
  /** Its title; whether it is less than a law, and whether it was deduced. */
  readonly head: string;
  readonly refs: readonly { readonly article: string; readonly address: string }[];
  /** The facts that decided, or the questions that are open. */
  readonly reasons: readonly DutyReason[];
  /** From when, and what follows where it is not done; empty unless it applies. */
  readonly consequences: readonly string[];
  /** What the record lacks for it; absent unless it applies. */
  readonly gaps?: readonly DutyGap[];
}

/** `path` for a question that is answered in the record, and for what it lacks. */
export interface DutyReason {
  readonly text: string;
  readonly path?: string;
}

export interface DutyGap {
  readonly text: string;
  readonly path: string;
}

const gapTexts: Readonly<Record<Gap['kind'], ExplanationTextId>> = {
  missing: 'lacks',
  unanswered: 'answered',
  unconfirmed: 'unconfirmed',
};

/** The duties of a record, law by law. */
export function lawViewsOf(duties: readonly ExplainedDuty[], locale: Locale): readonly LawView[] {
  const words = { locale, phrase: phrasesOf(explanationTexts, locale) };
  const laws = [...new Set(duties.map(({ law }) => law))];
  return laws.map((law) => ({
    title: law.title[locale],
    asOf: words.phrase('asOf', { date: dayText(law.asOf, locale) }),
    duties: duties.filter((duty) => duty.law === law).map((duty) => dutyView(duty, words)),
  }));
}

function dutyView(duty: ExplainedDuty, words: Words): DutyView {
  const { obligation, verdict } = duty;
  const applies = verdict === 'applies' || verdict === 'on-request';
  return {
    verdict,
    verdictText: verdictText(duty, words),
    head: headText(obligation, words),
    refs: obligation.legalRefs.map((ref) => ({ article: ref[words.locale], address: ref.link })),
    reasons: reasonsOf(duty, words),
    consequences: applies ? consequencesOf(duty, words) : [],
    ...(applies && { gaps: duty.gaps.map((gap) => gapOf(gap, words)) }),
  };
}

function verdictText({ verdict, start }: ExplainedDuty, { phrase }: Words): string {
  return phrase(verdict === 'applies' && start.inDays > 0 ? 'verdict.starts-later' : `verdict.${verdict}`);
}

function reasonsOf({ reasons, openQuestions, exemptByGuidance }: ExplainedDuty, words: Words): readonly DutyReason[] {
  const { locale, phrase } = words;
  return [
    ...reasons.map(({ fact, answer, origin }) => ({
      text: phrase('because', {
        question: fact.question[locale],
        answer: phrase(answer ? 'answer.yes' : 'answer.no'),
        origin: phrase(`origin.${origin}`),
      }),
    })),
    ...openQuestions.map((fact) => ({
      text: phrase('open', { question: fact.question[locale], fact: fact.id }),
      path: `facts.${fact.id}`,
    })),
    ...exemptByGuidance.map((fact) => ({ text: phrase('exempt', { question: fact.question[locale] }) })),
  ];
}

function consequencesOf({ obligation, start }: ExplainedDuty, { locale, phrase }: Words): readonly string[] {
  return [
    ...startLines(start, { locale, phrase }),
    obligation.appliesFrom.note[locale],
    phrase('consequence', { text: obligation.consequence[locale] }),
  ];
}

function gapOf({ kind, label, path, legalRef }: Gap, { locale, phrase }: Words): DutyGap {
  return { text: phrase(gapTexts[kind], { label: label[locale], path, article: refText(legalRef, locale) }), path };
}
