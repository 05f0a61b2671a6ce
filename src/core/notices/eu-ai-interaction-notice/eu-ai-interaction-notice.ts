import { plainNotice } from '../content/plain-notice.ts';
import type { NoticeRenderer } from '../renderer.ts';

/** What a person who talks with a system is told, at the latest at the first exchange (AI Act art. 50(1) and (5)). */
export const euAiInteractionNotice: NoticeRenderer = {
  id: 'eu-ai-interaction-notice',
  title: { en: 'Notice to those who talk with an AI', fr: 'Information de qui échange avec une IA' },
  lawExport: 'eu-ai-interaction',
  languages: ['en', 'fr'],
  render: plainNotice,
};
