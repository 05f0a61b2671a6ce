import { aiCatalogue } from '../../../generated/ai-catalogue.ts';
import { linkOf, plainText } from '../notices/inline.ts';
import { dataCategoryOf } from '../personal-data/categories.ts';
import { isFilled } from '../register/answered.ts';
import type { RecordColumn, RecordPartFile } from '../register/record-part-file.ts';
import type { Locale } from '../rules/rules.ts';
import { dateIn } from '../texts/date-in.ts';
import { markup, type Html } from '../texts/markup.ts';
import { capitalised, choiceLabel } from './labels.ts';
import { langOf, localParagraphs } from './local-text.ts';
import type { SiteContext } from './site-source.ts';

type Show = (part: RecordPartFile, value: unknown, context: SiteContext) => Html | undefined;

const showText: Show = (part, value, { language }) =>
  isText(value) ? markup`<p dir="auto">${cellHtml(part, value, language)}</p>` : undefined;

/** Types that are not here are texts. What is for the repository alone, such as `implementation`, is not shown. */
const shows: Readonly<Partial<Record<RecordPartFile['type'], Show>>> = {
  localised: (_part, value, context) => textHtml(value, context),
  boolean: (_part, value, { phrase }) =>
    typeof value === 'boolean' ? markup`<p>${phrase(value ? 'answer.yes' : 'answer.no')}</p>` : undefined,
  choice: (part, value, { language }) =>
    isText(value) ? markup`<p>${choiceLabel(part, value, language)}</p>` : undefined,
  choices: (part, value, { language }) => listHtml(textsOf(value).map((one) => choiceLabel(part, one, language))),
  categories: (_part, value, { language }) =>
    listHtml(textsOf(value).map((one) => capitalised(dataCategoryOf(one)?.label[language] ?? plainText(one)))),
  object: ({ columns = [] }, value, context) => rowHtml(columns, value, context),
  table: ({ columns = [] }, value, context) => tableHtml(columns, value, context),
};

/** What a record says under one of its parts, `undefined` when it is silent. */
export function valueHtml(part: RecordPartFile, value: unknown, context: SiteContext): Html | undefined {
  return (shows[part.type] ?? showText)(part, value, context);
}

/** Rows as a list, not as a table: on a narrow screen, or at a great zoom, a table would have to scroll sideways. */
function tableHtml(columns: readonly RecordColumn[], value: unknown, context: SiteContext): Html | undefined {
  const rows = itemsOf(value).flatMap(
    (row) => (isResource(columns) ? resourceHtml : rowHtml)(columns, row, context) ?? [],
  );
  const items = rows.map((row) => markup`<li>${row}</li>\n`);
  if (rows.length === 0) return undefined;
  return isResource(columns) ? markup`<ul>\n${items}</ul>` : markup`<ul class="rows">\n${items}</ul>`;
}

/** A title and an address, and nothing else. */
function isResource(columns: readonly RecordColumn[]): boolean {
  return columns.map(({ key }) => key).join() === 'title,link';
}

function resourceHtml(_columns: readonly RecordColumn[], row: unknown, context: SiteContext): Html | undefined {
  const [title] = localParagraphs(textsByLanguage(propertyOf(row, 'title')), context) ?? [];
  const link = propertyOf(row, 'link');
  const target = isText(link) ? linkOf(link.trim()) : undefined;
  if (!title) return isText(link) ? markup`${cellHtml({ type: 'link' }, link, context.language)}` : undefined;
  if (target?.kind !== 'link') return markup`<span dir="auto"${langOf(title)}>${title.text}</span>`;
  return markup`<a class="named" href="${target.url}" dir="auto"${langOf(title)}>${title.text}</a>`;
}

/** One row: each of its columns with its name. */
function rowHtml(columns: readonly RecordColumn[], row: unknown, context: SiteContext): Html | undefined {
  const { language } = context;
  const cells = columns.flatMap((column) => {
    const cell = propertyOf(row, column.key);
    const text = isText(cell) ? markup`<p dir="auto">${cellHtml(column, cell, language)}</p>` : undefined;
    const content = column.type === 'localised' ? textHtml(cell, context) : text;
    return content ? [markup`<dt>${capitalised(column.label[language])}</dt>\n<dd>${content}</dd>\n`] : [];
  });
  return cells.length > 0 ? markup`<dl>\n${cells}</dl>` : undefined;
}

function cellHtml({ type, key }: { readonly type: string; readonly key?: string }, text: string, language: Locale) {
  if (type === 'day' || type === 'month')
    return markup`<time datetime="${text}">${plainText(dateIn(text, language))}</time>`;
  if (key === 'provider') return plainText(aiCatalogue.find(({ id }) => id === text)?.name ?? text);
  const inline = linkOf(text.trim());
  return inline.kind === 'link' ? markup`<a href="${inline.url}">${inline.text}</a>` : inline.text;
}

function textHtml(value: unknown, context: SiteContext): Html | undefined {
  const paragraphs = localParagraphs(textsByLanguage(value), context);
  return paragraphs && markup`${paragraphs.map((one) => markup`<p dir="auto"${langOf(one)}>${one.text}</p>`)}`;
}

function textsByLanguage(value: unknown): Readonly<Partial<Record<'fr' | 'en' | 'nl', string>>> {
  const languages = (['fr', 'en', 'nl'] as const).flatMap((language) => {
    const text = propertyOf(value, language);
    return isText(text) ? [[language, text] as const] : [];
  });
  return Object.fromEntries(languages);
}

function listHtml(items: readonly string[]): Html | undefined {
  return items.length > 0 ? markup`<ul>\n${items.map((item) => markup`<li>${item}</li>\n`)}</ul>` : undefined;
}

function propertyOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(key);
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textsOf(value: unknown): readonly string[] {
  return itemsOf(value).filter(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && isFilled(value);
}
