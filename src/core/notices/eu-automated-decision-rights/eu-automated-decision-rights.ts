import { plainNotice } from '../content/plain-notice.ts';
import type { NoticeRenderer } from '../renderer.ts';

/** What allows a decision by automated means alone, and what the person can do (GDPR art. 22). */
export const euAutomatedDecisionRights: NoticeRenderer = {
  id: 'eu-automated-decision-rights',
  title: { en: 'Rights against an automated decision (GDPR)', fr: 'Droits face à une décision automatisée (RGPD)' },
  lawExport: 'eu-gdpr-rights',
  languages: ['en', 'fr'],
  render: plainNotice,
};
