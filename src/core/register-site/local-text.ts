import { plainText } from '../notices/inline.ts';
import { isFilled } from '../register/answered.ts';
import type { RecordFile, TextByLanguage } from '../register/record-file.ts';
import { markup, type Html } from '../texts/markup.ts';
import type { SiteContext } from './site-source.ts';

/** A text for one page. */
export interface LocalText {
  /** On one line, without invisible characters; not escaped. */
  readonly text: string;
  /** Its language where it is not the page's. */
  readonly lang: string | undefined;
}

type Languages = Pick<SiteContext, 'language' | 'languages'>;

/** A text in the page's language; otherwise in the first of the site's that has it; otherwise in any. */
export function localText(texts: TextByLanguage | undefined, languages: Languages): LocalText | undefined {
  return localParagraphs(texts, languages)?.reduce((all, { text }) => ({ ...all, text: `${all.text} ${text}` }));
}

/** The same, by paragraph, as the record separates them by blank lines. */
export function localParagraphs(
  texts: TextByLanguage | undefined,
  { language, languages }: Languages,
): readonly LocalText[] | undefined {
  const wanted = [language, ...languages, 'fr', 'en', 'nl'] as const;
  const found = wanted.find((one) => isFilled(texts?.[one]));
  const lang = found === language ? undefined : found;
  const paragraphs = found && texts?.[found]?.split(/\n\s*\n/).map(plainText);
  return paragraphs?.filter(isFilled).map((text) => ({ text, lang }));
}

/** What people call an algorithm. */
export function nameOf({ id, name }: RecordFile, languages: Languages): LocalText {
  return localText(name, languages) ?? { text: id, lang: undefined };
}

/** The purpose as a sentence: the record writes the end of it, in French and in English. */
export function purposeOf({ purpose }: RecordFile, context: SiteContext): LocalText | undefined {
  const local = localText(purpose, context);
  if (!local || local.lang !== undefined) return local;
  return { ...local, text: context.phrase('purpose', { purpose: local.text.replace(/\.$/, '') }) };
}

/** The attribute that says in which language a text is, where it is not the page's. */
export function langOf({ lang }: LocalText): Html | undefined {
  return lang === undefined ? undefined : markup` lang="${lang}"`;
}
