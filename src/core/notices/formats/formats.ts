import { dataFormat } from './data.ts';
import type { NoticeFormat, NoticeFormatId } from './format.ts';
import { htmlFormat } from './html.ts';
import { jsonFormat } from './json.ts';
import { markdownFormat } from './markdown.ts';
import { textFormat } from './text.ts';

const formats: Readonly<Record<NoticeFormatId, NoticeFormat>> = {
  markdown: markdownFormat,
  text: textFormat,
  html: htmlFormat,
  json: jsonFormat,
  data: dataFormat,
};

/** The format with this id. */
export function noticeFormatOf(id: NoticeFormatId): NoticeFormat {
  return formats[id];
}
