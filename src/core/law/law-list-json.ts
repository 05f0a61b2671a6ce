import type { Locale } from '../rules/rules.ts';
import type { LegalRef } from './law-file.ts';
import type { ListedLaw } from './list-laws.ts';

/** The duties as JSON, for other tools, with what each asks for. */
export function lawListJson(listed: readonly ListedLaw[], locale: Locale): string {
  const articleOf = (ref: LegalRef) => ({ title: ref[locale], link: ref.link });
  const content = {
    laws: listed.map(({ law, duties }) => ({
      jurisdiction: law.jurisdiction,
      title: law.title[locale],
      readOn: law.asOf,
      duties: duties.map(({ obligation, start }) => ({
        id: obligation.id,
        title: obligation.title[locale],
        force: obligation.force,
        confidence: obligation.confidence,
        start,
        note: obligation.appliesFrom.note[locale],
        binds: obligation.binds[locale],
        appliesWhen: obligation.appliesWhen,
        publish: { where: obligation.publish.where[locale], when: obligation.publish.when[locale] },
        consequence: obligation.consequence[locale],
        articles: obligation.legalRefs.map(articleOf),
        fields: obligation.fields.map(({ id, label, legalRef, required }) => {
          return { id, label: label[locale], required, article: articleOf(legalRef) };
        }),
      })),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
