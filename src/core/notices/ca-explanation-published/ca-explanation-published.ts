import { plainNotice } from '../content/plain-notice.ts';
import type { NoticeRenderer } from '../renderer.ts';

/** How the system works in general, for a public page (Appendix C, Explanation, level I). */
export const caExplanationPublished: NoticeRenderer = {
  id: 'ca-explanation-published',
  title: { en: 'Published explanation', fr: 'Explication publiée' },
  lawExport: 'ca-explanation-page',
  languages: ['en', 'fr'],
  render: plainNotice,
};
