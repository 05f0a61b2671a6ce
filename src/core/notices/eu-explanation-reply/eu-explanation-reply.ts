import { plainNotice } from '../content/plain-notice.ts';
import type { NoticeRenderer } from '../renderer.ts';

/** The explanation that a person obtains of a decision based on a high-risk system (AI Act art. 86). */
export const euExplanationReply: NoticeRenderer = {
  id: 'eu-explanation-reply',
  title: { en: 'Explanation of a decision (AI Act)', fr: 'Explication d’une décision (règlement IA)' },
  lawExport: 'eu-explanation',
  languages: ['en', 'fr'],
  render: plainNotice,
};
