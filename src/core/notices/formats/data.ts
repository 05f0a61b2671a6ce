import type { NoticeFormat } from './format.ts';

/** The official file as it is. It has no place for the mark of a draft: the name of the file bears it. */
export const dataFormat: NoticeFormat = {
  id: 'data',
  oneDocument: true,
  extensionOf: ({ data, isDraft }) => data && (isDraft ? `draft.${data.extension}` : data.extension),
  format: ({ data }) => data?.text ?? '',
};
