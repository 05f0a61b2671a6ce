import { plainNotice } from '../content/plain-notice.ts';
import type { NoticeRenderer } from '../renderer.ts';

/** What stands with a generated text that informs the public (AI Act art. 50(4), second subparagraph). */
export const euAiTextNotice: NoticeRenderer = {
  id: 'eu-ai-text-notice',
  title: { en: 'Mention on a generated text', fr: 'Mention sur un texte généré' },
  lawExport: 'eu-ai-text',
  languages: ['en', 'fr'],
  render: plainNotice,
};
