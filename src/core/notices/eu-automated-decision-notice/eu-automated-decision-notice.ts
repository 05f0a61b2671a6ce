import { plainNotice } from '../content/plain-notice.ts';
import type { NoticeRenderer } from '../renderer.ts';

/** What the privacy notice says of a decision taken by automated means alone (GDPR art. 13(2)(f) and 14(2)(g)). */
export const euAutomatedDecisionNotice: NoticeRenderer = {
  id: 'eu-automated-decision-notice',
  title: { en: 'Notice on an automated decision (GDPR)', fr: 'Information sur une décision automatisée (RGPD)' },
  lawExport: 'eu-gdpr-notice',
  languages: ['en', 'fr'],
  render: plainNotice,
};
