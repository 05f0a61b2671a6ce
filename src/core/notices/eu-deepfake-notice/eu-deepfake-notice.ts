import { plainNotice } from '../content/plain-notice.ts';
import type { NoticeRenderer } from '../renderer.ts';

/** What stands with a deep fake (AI Act art. 50(4), first subparagraph). */
export const euDeepfakeNotice: NoticeRenderer = {
  id: 'eu-deepfake-notice',
  title: { en: 'Mention on generated images, sounds or videos', fr: 'Mention sur des images, sons ou vidéos générés' },
  lawExport: 'eu-deepfake',
  languages: ['en', 'fr'],
  render: plainNotice,
};
