import { plainNotice } from '../content/plain-notice.ts';
import type { NoticeRenderer } from '../renderer.ts';

/** The four pieces of information that a person obtains on request (CRPA art. R.311-3-1-2). French only, as the decision is. */
export const frInformationOnRequest: NoticeRenderer = {
  id: 'fr-information-on-request',
  title: { en: 'Reply to a person who asks', fr: 'Réponse à une personne qui demande' },
  lawExport: 'fr-individual-reply',
  languages: ['fr'],
  render: plainNotice,
};
