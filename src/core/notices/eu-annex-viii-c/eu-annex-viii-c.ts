import { sheetOf } from '../content/sheet.ts';
import type { NoticeRenderer } from '../renderer.ts';

/**
 * What a public authority enters in the EU database (AI Act art. 49(3), Annex VIII section C). No format of file and no
 * interface of the database was found: it is typed by hand.
 */
export const euAnnexViiiC: NoticeRenderer = {
  id: 'eu-annex-viii-c',
  title: { en: 'Sheet for the EU database, section C', fr: 'Fiche pour la base de l’UE, section C' },
  lawExport: 'eu-annex-viii-c',
  languages: ['en', 'fr'],
  render: sheetOf,
};
