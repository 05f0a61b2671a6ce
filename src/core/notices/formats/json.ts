import { jsonText } from '../content/json-file.ts';
import type { Notice } from '../notice.ts';
import type { NoticeFormat } from './format.ts';

/** A notice for other tools, without the official file that may go with it. */
export type NoticeJson = Omit<Notice, 'data'> & {
  /** Version of this form. */
  readonly version: 1;
};

export const jsonFormat: NoticeFormat = {
  id: 'json',
  oneDocument: true,
  extensionOf: () => 'notice.json',
  format: (notice) => {
    const content: NoticeJson = { version: 1, ...notice };
    return jsonText({ ...content, data: undefined });
  },
};
