import { dateIn } from '../texts/date-in.ts';
import type { Locale } from '../rules/rules.ts';
import type { Phrase } from '../texts/phrase.ts';
import type { ExplanationTextId } from './explanation-texts-file.ts';
import type { LegalRef, ObligationFile } from './law-file.ts';
import type { DutyStart } from './start.ts';

/** The language of a text about the law, and its words. */
export interface Words {
  readonly locale: Locale;
  readonly phrase: Phrase<ExplanationTextId>;
}

/** The title of a duty; whether it is less than a law, and whether it was deduced. */
export function headText({ title, force, confidence }: ObligationFile, { locale, phrase }: Words): string {
  const notes = [
    ...(force === 'law' ? [] : [phrase(force)]),
    ...(confidence === 'inferred' ? [phrase('inferred')] : []),
  ];
  return [title[locale], ...notes].join(' ');
}

/** From when a duty holds; none for one that is in force without a date: the law's note says so. */
export function startLines({ date, inDays, inferred }: DutyStart, { locale, phrase }: Words): readonly string[] {
  if (date === undefined) return [];
  const day = dayText(date, locale);
  const when = inDays > 0 ? phrase('starts', { count: inDays, date: day }) : phrase('since', { date: day });
  return [inferred ? `${when} ${phrase('inferred')}` : when];
}

/** An article and its address. */
export function refText(ref: LegalRef, locale: Locale): string {
  return addressText(ref[locale], ref.link, locale);
}

export function addressText(article: string, address: string, locale: Locale): string {
  return `${article}${locale === 'fr' ? '\u00a0: ' : ': '}${address}`;
}

/** An ISO day or month in words; in French with the article of a day: `le 1er avril 2019`, `février 2024`. */
export function dayText(iso: string, locale: Locale): string {
  const text = dateIn(iso, locale);
  return locale === 'en' || iso.length === 7 ? text : `le ${text}`;
}
