import { plainNotice } from '../content/plain-notice.ts';
import type { NoticeRenderer } from '../renderer.ts';

/** The page on which an administration publishes the rules of a processing (CRPA art. L.312-1-3). */
export const frPublishedRules: NoticeRenderer = {
  id: 'fr-published-rules',
  title: { en: 'Page of the rules to publish', fr: 'Page des règles à publier' },
  lawExport: 'fr-rules-page',
  languages: ['fr'],
  render: plainNotice,
};
