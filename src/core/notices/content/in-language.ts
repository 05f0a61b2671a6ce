import type { LocalisedText } from '../../findings/finding.ts';
import type { LawLanguage } from '../../law/law-file.ts';
import type { Locale } from '../../rules/rules.ts';
import { isFilled } from '../../register/answered.ts';
import type { TextByLanguage } from '../../register/record-file.ts';
import { plainText } from '../inline.ts';
import type { Inline } from '../notice.ts';

const languages: readonly LawLanguage[] = ['fr', 'en', 'nl'];

/** Vigie's own words exist in French and English: which of them a reader of a language gets. */
export function localeOf(language: LawLanguage): Locale {
  return language === 'fr' ? 'fr' : 'en';
}

/** A label of a law in a language, in English where it has none. */
export function labelIn(label: LocalisedText & { readonly nl?: string }, language: LawLanguage): string {
  return label[language] ?? label.en;
}

/** A text of the record in the language of the notice; otherwise in another one, and marked so. */
export function textIn(text: TextByLanguage | undefined, language: LawLanguage): Inline | undefined {
  const spoken = spokenIn(text, language);
  return spoken && markedText(text?.[spoken] ?? '', spoken, language);
}

/** The same, parted where the record has blank lines. */
export function paragraphsIn(text: TextByLanguage, language: LawLanguage): readonly Inline[] {
  const spoken = spokenIn(text, language);
  if (!spoken) return [];
  const parts = (text[spoken] ?? '').split(/\n[^\S\n]*\n/).map((part) => markedText(part, spoken, language));
  return parts.filter((part) => part.text !== '');
}

/** Words of Vigie's own, in the language of the notice; in English, and marked so, where it has none. */
export function wordsIn(text: LocalisedText, language: LawLanguage): Inline {
  const locale = localeOf(language);
  return { kind: 'text', text: text[locale], ...(locale !== language && { language: locale }) };
}

function spokenIn(text: TextByLanguage | undefined, language: LawLanguage): LawLanguage | undefined {
  return [language, ...languages].find((one) => isFilled(text?.[one]));
}

function markedText(text: string, spoken: LawLanguage, language: LawLanguage): Inline {
  return { kind: 'text', text: plainText(text), ...(spoken !== language && { language: spoken }) };
}
