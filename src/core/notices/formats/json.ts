import type { Notice } from '../notice.ts';
import type { NoticeFormat } from './format.ts';

/** A notice for other tools, without the official file that may go with it. */
export type NoticeJson = Omit<Notice, 'data'> & {
  /** Version of this form. */
  readonly version: 1;
};

/** Characters that have a meaning in a page or in a script, where a tool may put the text as it is. */
const risky = /[<>&\u2028\u2029]/g;

export const jsonFormat: NoticeFormat = {
  id: 'json',
  oneDocument: true,
  extensionOf: () => 'notice.json',
  format: (notice) => {
    const content: NoticeJson = { version: 1, ...notice };
    const text = JSON.stringify({ ...content, data: undefined }, null, 2);
    return `${text.replace(risky, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
  },
};
