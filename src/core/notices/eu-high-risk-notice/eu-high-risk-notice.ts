import { plainNotice } from '../content/plain-notice.ts';
import type { NoticeRenderer } from '../renderer.ts';

/** What a person is told when a high-risk system takes part in a decision about them (AI Act art. 26(11)). */
export const euHighRiskNotice: NoticeRenderer = {
  id: 'eu-high-risk-notice',
  title: { en: 'Notice on a high-risk AI system', fr: 'Information sur un système d’IA à haut risque' },
  lawExport: 'eu-high-risk-information',
  languages: ['en', 'fr'],
  render: plainNotice,
};
