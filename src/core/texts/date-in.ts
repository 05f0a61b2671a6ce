import type { LawLanguage } from '../law/law-file.ts';

const tags: Readonly<Record<LawLanguage, string>> = { en: 'en-GB', fr: 'fr-FR', nl: 'nl-NL' };

/** An ISO day or month as people write it: `2 December 2027`, `1er avril 2019`. What is no date comes back as it is. */
export function dateIn(iso: string, language: LawLanguage): string {
  const time = Date.parse(`${iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`);
  if (Number.isNaN(time)) return iso;
  const style: Intl.DateTimeFormatOptions =
    iso.length === 7 ? { year: 'numeric', month: 'long' } : { dateStyle: 'long' };
  const text = new Intl.DateTimeFormat(tags[language], { ...style, timeZone: 'UTC' }).format(time);
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
