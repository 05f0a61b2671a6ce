import type { Locale } from '../rules/rules.ts';
import type { WordingForms } from './wording-file.ts';

/** Texts of one part of the product in one language: the function that fills the wording with this id. */
export type Phrase<Id extends string> = (id: Id, params?: Readonly<Record<string, string | number>>) => string;

type Language = Locale | 'nl';

const plurals: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en'),
  fr: new Intl.PluralRules('fr'),
  nl: new Intl.PluralRules('nl'),
};

/** @param entries what a data file was compiled to: one table. */
export function phrasesOf<Id extends string, Spoken extends Language = Locale>(
  entries: readonly Readonly<Record<Id, Readonly<Record<Spoken, WordingForms>>>>[],
  locale: Spoken,
): Phrase<Id> {
  return (id, params = {}) => {
    const forms = entries[0]?.[id][locale];
    if (forms === undefined) throw new Error(`No text for ${id}`);
    const one = plurals[locale].select(Number(params['count'] ?? 1)) === 'one';
    const template = typeof forms === 'string' ? forms : one ? forms.one : forms.other;
    return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(params[name] ?? placeholder));
  };
}
