import { plainNotice } from '../content/plain-notice.ts';
import type { NoticeRenderer } from '../renderer.ts';

/** The plain-language notice (Directive on Automated Decision-Making, Appendix C). Section 6, which sets it, could not be read. */
export const caNotice: NoticeRenderer = {
  id: 'ca-notice',
  title: { en: 'Notice before the decision', fr: 'Avis avant la décision' },
  lawExport: 'ca-notice-text',
  languages: ['en', 'fr'],
  render: plainNotice,
};
