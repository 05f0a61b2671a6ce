import { documentWords, plainWords } from '../content/document-words.ts';
import { fieldRows } from '../content/field-rows.ts';
import { nameOf } from '../content/name.ts';
import type { NoticeRenderer } from '../renderer.ts';

/**
 * What a public authority enters in the EU database (AI Act art. 49(3), Annex VIII section C), point by point. No format of
 * file and no interface of the database was found: it is typed by hand.
 */
export const euAnnexViiiC: NoticeRenderer = {
  id: 'eu-annex-viii-c',
  title: { en: 'Sheet for the EU database, section C', fr: 'Fiche pour la base de l’UE, section C' },
  lawExport: 'eu-annex-viii-c',
  languages: ['en', 'fr'],
  render: (source) => {
    const words = documentWords(source);
    const fields = (source.lawExport.columns ?? []).flatMap(({ field }) => field ?? []);
    return {
      title: plainWords(words('title', { name: nameOf(source) })),
      blocks: [
        { kind: 'note', content: words('how') },
        { kind: 'fields', rows: fieldRows(source, fields) },
      ],
    };
  },
};
