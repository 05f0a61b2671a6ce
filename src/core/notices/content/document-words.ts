import type { Inline } from '../notice.ts';
import { sentenceOf } from '../inline.ts';
import type { NoticeSource } from '../renderer.ts';

/** The document's own texts in the language of the notice, their `{placeholders}` filled; empty for one that it has not. */
export type DocumentWords = (id: string, contents?: Readonly<Record<string, Inline>>) => readonly Inline[];

/** Titles, headings and notes of the document: `words` of the law's export. */
export function documentWords({ lawExport, language }: Pick<NoticeSource, 'lawExport' | 'language'>): DocumentWords {
  const words = lawExport.words?.[language] ?? {};
  return (id, contents) => sentenceOf(words[id] ?? '', contents);
}

/** One of those texts as plain text: a title. */
export function plainWords(words: readonly Inline[]): string {
  return words.map(({ text }) => text).join('');
}
