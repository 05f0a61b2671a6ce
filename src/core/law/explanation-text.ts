import { explanationTexts } from '../../../generated/explanation-texts.ts';
import { printable } from '../report/printable.ts';
import type { Locale } from '../rules/rules.ts';
import { phrasesOf } from '../texts/phrase.ts';
import { dayText, headText, refText, startLines, type Words } from './duty-text.ts';
import type { ExplainedDuty } from './explain.ts';
import type { ExplanationTextId } from './explanation-texts-file.ts';
import type { Gap } from '../register/gaps.ts';

/** What an explanation is of. */
export interface ExplanationSubject {
  readonly recordId: string;
  readonly name: string;
  /** ISO day. */
  readonly today: string;
}

const gapTexts: Readonly<Record<Gap['kind'], ExplanationTextId>> = {
  missing: 'lacks',
  unanswered: 'answered',
  unconfirmed: 'unconfirmed',
};

/** The explanation as plain text, law by law: each duty with its articles, its reasons, its date and what lacks. */
export function explanationText(duties: readonly ExplainedDuty[], subject: ExplanationSubject, locale: Locale): string {
  const words = { locale, phrase: phrasesOf(explanationTexts, locale) };
  const { phrase } = words;
  const laws = [...new Set(duties.map(({ law }) => law))];
  const title = phrase('title', { name: printable(subject.name), date: dayText(subject.today, locale) });
  const parts = laws.flatMap((law) => [
    law.title[locale],
    phrase('asOf', { date: dayText(law.asOf, locale) }),
    '',
    ...duties.filter((duty) => duty.law === law).flatMap((duty) => [...dutyLines(duty, words), '']),
  ]);
  return `${[title, '', ...parts].join('\n').trimEnd()}\n`;
}

function dutyLines(duty: ExplainedDuty, words: Words): readonly string[] {
  const { locale } = words;
  const { obligation } = duty;
  const head = `${verdictText(duty, words)} – ${headText(obligation, words)}`;
  const lines = [...obligation.legalRefs.map((ref) => refText(ref, locale)), ...reasonLines(duty, words)];
  const rest = duty.verdict === 'applies' || duty.verdict === 'on-request' ? consequenceLines(duty, words) : [];
  return [head, ...[...lines, ...rest].map((line) => `  ${line}`)];
}

function verdictText({ verdict, start }: ExplainedDuty, { phrase }: Words): string {
  return phrase(verdict === 'applies' && start.inDays > 0 ? 'verdict.starts-later' : `verdict.${verdict}`);
}

function reasonLines({ reasons, openQuestions, exemptByGuidance }: ExplainedDuty, words: Words): readonly string[] {
  const { locale, phrase } = words;
  return [
    ...reasons.map(({ fact, answer, origin }) =>
      phrase('because', {
        question: fact.question[locale],
        answer: phrase(answer ? 'answer.yes' : 'answer.no'),
        origin: phrase(`origin.${origin}`),
      }),
    ),
    ...openQuestions.map((fact) => phrase('open', { question: fact.question[locale], fact: fact.id })),
    ...exemptByGuidance.map((fact) => phrase('exempt', { question: fact.question[locale] })),
  ];
}

function consequenceLines({ obligation, start, gaps }: ExplainedDuty, { locale, phrase }: Words): readonly string[] {
  return [
    ...startLines(start, { locale, phrase }),
    obligation.appliesFrom.note[locale],
    phrase('consequence', { text: obligation.consequence[locale] }),
    ...gaps.map((gap) => phrase(gapTexts[gap.kind], gapParams(gap, locale))),
    ...(gaps.length === 0 ? [phrase('nothingLacks')] : []),
  ];
}

function gapParams({ label, path, legalRef }: Gap, locale: Locale): Readonly<Record<string, string>> {
  return { label: label[locale], path, article: refText(legalRef, locale) };
}
