import { plainNotice } from '../content/plain-notice.ts';
import type { NoticeRenderer } from '../renderer.ts';

/** What a person is told about a significant decision taken by automated means alone (UK GDPR art. 22C). No wording is set. */
export const ukDecisionInformation: NoticeRenderer = {
  id: 'uk-decision-information',
  title: { en: 'Information on an automated decision', fr: 'Information sur une décision automatisée' },
  lawExport: 'uk-decision-information',
  languages: ['en'],
  render: plainNotice,
};
