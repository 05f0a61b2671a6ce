import { plainNotice } from '../content/plain-notice.ts';
import type { NoticeRenderer } from '../renderer.ts';

/** What a client is told with a refusal or a regulatory action (Appendix C, Explanation, levels II to IV). */
export const caExplanationClient: NoticeRenderer = {
  id: 'ca-explanation-client',
  title: { en: 'Explanation after the decision', fr: 'Explication après la décision' },
  lawExport: 'ca-explanation-letter',
  languages: ['en', 'fr'],
  render: plainNotice,
};
