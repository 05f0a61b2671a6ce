import type { LawLanguage } from '../../law/law-file.ts';
import { isFilled } from '../../register/answered.ts';
import type { TextByLanguage } from '../../register/record-file.ts';
import type { RecordColumn } from '../../register/record-part-file.ts';
import { linkOf, textOf } from '../inline.ts';
import type { Inline } from '../notice.ts';
import { dateIn } from '../../texts/date-in.ts';
import { textIn } from './in-language.ts';

/** One cell of a record's table or one part of an object; `undefined` where it says nothing. */
export function cellOf(value: unknown, { type }: RecordColumn, language: LawLanguage): Inline | undefined {
  if (type === 'localised') return isText(value) ? textIn(value, language) : undefined;
  if (typeof value !== 'string' || !isFilled(value)) return undefined;
  if (type === 'day') return textOf(dateIn(value, language));
  return type === 'text' ? textOf(value) : linkOf(value);
}

/** The value of a part of a row; `undefined` where it has none. */
export function partOfRow(row: unknown, key: string): unknown {
  return typeof row === 'object' && row !== null ? new Map<string, unknown>(Object.entries(row)).get(key) : undefined;
}

/** Whether a value is a text by language. */
export function isText(value: unknown): value is TextByLanguage {
  return typeof value === 'object' && value !== null;
}
