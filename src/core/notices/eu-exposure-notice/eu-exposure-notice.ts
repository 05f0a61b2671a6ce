import { plainNotice } from '../content/plain-notice.ts';
import type { NoticeRenderer } from '../renderer.ts';

/** What people exposed to emotion recognition or biometric categorisation are told (AI Act art. 50(3)). */
export const euExposureNotice: NoticeRenderer = {
  id: 'eu-exposure-notice',
  title: {
    en: 'Notice on emotion recognition or biometric categorisation',
    fr: 'Information sur la reconnaissance des émotions ou la catégorisation biométrique',
  },
  lawExport: 'eu-exposure',
  languages: ['en', 'fr'],
  render: plainNotice,
};
