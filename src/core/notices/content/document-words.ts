import { isFilled } from '../../register/answered.ts';
import { linkOf, sentenceOf, textOf } from '../inline.ts';
import type { Inline } from '../notice.ts';
import type { NoticeSource } from '../renderer.ts';
import { nameOf } from './name.ts';

/** What the document's sentences may name, by placeholder. */
export type Contents = Readonly<Record<string, Inline | undefined>>;

/** The document's own texts, by id; empty for one that it has not, or that names something the record does not say. */
export type DocumentWords = (id: string) => readonly Inline[];

/** Where the CADA is reached: the address of the official model (guides.data.gouv.fr). */
const cada: Inline = { kind: 'link', text: 'www.cada.fr', url: 'https://www.cada.fr' };

/** Titles, sentences and notes of the document, `words` and `wording` of the law's export, in the language of the notice. */
export function documentWords(source: NoticeSource, more: Contents = {}): DocumentWords {
  const { lawExport, language } = source;
  const texts = { ...lawExport.wording?.[language], ...lawExport.words?.[language] };
  const contents: Contents = { ...commonContents(source), ...more };
  const known = Object.fromEntries(
    Object.entries(contents).flatMap(([name, inline]) => (inline ? [[name, inline] as const] : [])),
  );
  return (id) => {
    const template = texts[id] ?? '';
    const names = Array.from(template.matchAll(/\{(\w+)\}/g), ([, name = '']) => name);
    return names.every((name) => known[name]) ? sentenceOf(template, known) : [];
  };
}

/** One of those texts as plain text: a title. */
export function plainWords(words: readonly Inline[]): string {
  return words.map(({ text }) => text).join('');
}

function commonContents(source: NoticeSource): Contents {
  const { record, organisation, language } = source;
  const purpose = record.purpose?.[language]?.trim().replace(/\.$/, '');
  return {
    name: nameOf(source),
    administration: saidOr(source, 'administration', record.administration ?? organisation.name, textOf),
    purpose: saidOr(source, `purpose.${language}`, purpose, textOf),
    publishedRules: saidOr(source, 'publishedRules', record.publishedRules, linkOf),
    cada,
  };
}

function saidOr(
  { placeholderFor }: NoticeSource,
  path: string,
  value: string | undefined,
  inlineOf: (value: string) => Inline,
): Inline | undefined {
  return isFilled(value) ? inlineOf(value) : placeholderFor(path);
}
