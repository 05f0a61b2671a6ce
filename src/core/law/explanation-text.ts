import { explanationTexts } from '../../../generated/explanation-texts.ts';
import { printable } from '../report/printable.ts';
import type { Locale } from '../rules/rules.ts';
import { phrasesOf } from '../texts/phrase.ts';
import { addressText, dayText } from './duty-text.ts';
import type { ExplainedDuty } from './explain.ts';
import { lawViewsOf, type DutyView } from './law-view.ts';

/** What an explanation is of. */
export interface ExplanationSubject {
  readonly recordId: string;
  readonly name: string;
  /** ISO day. */
  readonly today: string;
}

/** The explanation as plain text, law by law: each duty with its articles, its reasons, its date and what lacks. */
export function explanationText(duties: readonly ExplainedDuty[], subject: ExplanationSubject, locale: Locale): string {
  const phrase = phrasesOf(explanationTexts, locale);
  const title = phrase('title', { name: printable(subject.name), date: dayText(subject.today, locale) });
  const nothingLacks = phrase('nothingLacks');
  const parts = lawViewsOf(duties, locale).flatMap((law) => [
    law.title,
    law.asOf,
    '',
    ...law.duties.flatMap((duty) => [...dutyLines(duty, nothingLacks, locale), '']),
  ]);
  return `${[title, '', ...parts].join('\n').trimEnd()}\n`;
}

function dutyLines(duty: DutyView, nothingLacks: string, locale: Locale): readonly string[] {
  const { verdictText, head, refs, reasons, consequences, gaps } = duty;
  const lines = [
    ...refs.map(({ article, address }) => addressText(article, address, locale)),
    ...reasons.map(({ text }) => text),
    ...consequences,
    ...(gaps?.map(({ text }) => text) ?? []),
    ...(gaps?.length === 0 ? [nothingLacks] : []),
  ];
  return [`${verdictText} – ${head}`, ...lines.map((line) => `  ${line}`)];
}
