import { sheetOf } from '../content/sheet.ts';
import type { NoticeRenderer } from '../renderer.ts';

/** What a provider who relies on art. 6(3) enters in the EU database (AI Act art. 49(2), Annex VIII section B). */
export const euAnnexViiiB: NoticeRenderer = {
  id: 'eu-annex-viii-b',
  title: { en: 'Sheet for the EU database, section B', fr: 'Fiche pour la base de l’UE, section B' },
  lawExport: 'eu-annex-viii-b',
  languages: ['en', 'fr'],
  render: sheetOf,
};
