import { jsonText } from '../content/json-file.ts';
import { sheetOf } from '../content/sheet.ts';
import type { NoticeRenderer } from '../renderer.ts';
import { savedAssessment } from './saved-assessment.ts';

/**
 * The Algorithmic Impact Assessment, prefilled: the file that the official tool saves and loads ("Upload JSON File",
 * canada-ca/aia-eia-js). It answers what the record says and leaves the rest, scores included, to a person.
 */
export const caAia: NoticeRenderer = {
  id: 'ca-aia',
  title: { en: 'Algorithmic Impact Assessment, prefilled', fr: 'Évaluation de l’incidence algorithmique, préremplie' },
  lawExport: 'ca-aia-json',
  languages: ['en', 'fr'],
  render: sheetOf,
  dataFile: { extension: 'json', write: ([source]) => (source ? jsonText(savedAssessment(source)) : '') },
};
