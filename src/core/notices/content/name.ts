import type { Inline } from '../notice.ts';
import type { NoticeSource } from '../renderer.ts';
import { textIn } from './in-language.ts';

/** What people call the algorithm; its id where the record gives no name. */
export function nameOf({ record, language }: Pick<NoticeSource, 'record' | 'language'>): Inline {
  return textIn(record.name, language) ?? { kind: 'text', text: record.id };
}
