import { sheetOf } from '../content/sheet.ts';
import type { NoticeRenderer } from '../renderer.ts';

/** What a provider enters in the EU database (AI Act art. 49(1), Annex VIII section A). */
export const euAnnexViiiA: NoticeRenderer = {
  id: 'eu-annex-viii-a',
  title: { en: 'Sheet for the EU database, section A', fr: 'Fiche pour la base de l’UE, section A' },
  lawExport: 'eu-annex-viii-a',
  languages: ['en', 'fr'],
  render: sheetOf,
};
