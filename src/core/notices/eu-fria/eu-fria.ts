import { sheetOf } from '../content/sheet.ts';
import type { NoticeRenderer } from '../renderer.ts';

/** The assessment of AI Act art. 27, prefilled. No official template was found: the points are those of the article. */
export const euFria: NoticeRenderer = {
  id: 'eu-fria',
  title: { en: 'Fundamental rights impact assessment', fr: 'Analyse d’impact sur les droits fondamentaux' },
  lawExport: 'eu-fria',
  languages: ['en', 'fr'],
  render: sheetOf,
};
