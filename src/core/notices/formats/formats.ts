import type { NoticeFormat, NoticeFormatId } from './format.ts';
import { htmlFormat } from './html.ts';
import { markdownFormat } from './markdown.ts';
import { textFormat } from './text.ts';

const formats: Readonly<Record<NoticeFormatId, NoticeFormat>> = {
  markdown: markdownFormat,
  text: textFormat,
  html: htmlFormat,
};

/** The format with this id. */
export function noticeFormatOf(id: NoticeFormatId): NoticeFormat {
  return formats[id];
}
