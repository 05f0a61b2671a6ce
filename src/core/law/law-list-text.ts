import { explanationTexts } from '../../../generated/explanation-texts.ts';
import type { Locale } from '../rules/rules.ts';
import { phrasesOf } from '../texts/phrase.ts';
import { dayText, headText, refText, startLines, type Words } from './duty-text.ts';
import type { ListedLaw } from './list-laws.ts';

/** The duties as plain text, law by law: what each is called, from when it holds, whom it binds, and its articles. */
export function lawListText(listed: readonly ListedLaw[], locale: Locale): string {
  const words = { locale, phrase: phrasesOf(explanationTexts, locale) };
  return listed.map((one) => `${lawLines(one, words).join('\n').trimEnd()}\n`).join('\n');
}

function lawLines({ law, duties }: ListedLaw, words: Words): readonly string[] {
  const { locale, phrase } = words;
  return [
    law.title[locale],
    phrase('asOf', { date: dayText(law.asOf, locale) }),
    '',
    ...duties.flatMap(({ obligation, start }) => [
      headText(obligation, words),
      ...[
        phrase('list.id', { id: obligation.id }),
        ...startLines(start, words),
        obligation.appliesFrom.note[locale],
        phrase('list.binds', { text: obligation.binds[locale] }),
        ...obligation.legalRefs.map((ref) => refText(ref, locale)),
      ].map((line) => `  ${line}`),
      '',
    ]),
  ];
}
