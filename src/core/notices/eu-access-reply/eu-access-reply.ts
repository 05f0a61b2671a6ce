import { plainNotice } from '../content/plain-notice.ts';
import type { NoticeRenderer } from '../renderer.ts';

/** The part of a reply to an access request that is about automated decisions (GDPR art. 15(1)(h)). */
export const euAccessReply: NoticeRenderer = {
  id: 'eu-access-reply',
  title: { en: 'Reply to an access request (GDPR)', fr: 'Réponse à une demande d’accès (RGPD)' },
  lawExport: 'eu-gdpr-access-reply',
  languages: ['en', 'fr'],
  render: plainNotice,
};
