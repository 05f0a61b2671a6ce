import type { LocalisedText } from '../../findings/finding.ts';
import type { LawLanguage } from '../../law/law-file.ts';
import { dataCategoryOf } from '../../personal-data/categories.ts';
import type { RecordField, TextByLanguage } from '../../register/record-file.ts';
import type { RecordPartFile } from '../../register/record-part-file.ts';
import { partOf } from '../../register/record-parts.ts';
import { linkOf, textOf } from '../inline.ts';
import type { Inline, SimpleBlock } from '../notice.ts';
import type { NoticeSource } from '../renderer.ts';
import { cellOf, isText, partOfRow } from './cell.ts';
import { contactItems } from './contact.ts';
import { dateIn } from '../../texts/date-in.ts';
import { paragraphsIn, wordsIn } from './in-language.ts';
import { tableOf } from './table.ts';

const yesNo: Readonly<Record<'true' | 'false', LocalisedText>> = {
  true: { en: 'yes', fr: 'oui' },
  false: { en: 'no', fr: 'non' },
};

/** What the record, or the policy in its place, says in a field; a placeholder where that lacks; otherwise nothing. */
export function contentOf(source: NoticeSource, field: RecordField): readonly SimpleBlock[] {
  const part = partOf(field);
  if (!part) return [];
  const placeholder = source.placeholderFor(part.type === 'localised' ? `${field}.${source.language}` : field);
  if (placeholder) return [paragraph(placeholder)];
  return blocksOf(valueOf(source, field), part, source);
}

/** A paragraph of one piece. */
export function paragraph(...content: readonly Inline[]): SimpleBlock {
  return { kind: 'paragraph', content };
}

function valueOf({ record, organisation }: NoticeSource, field: RecordField): unknown {
  if (field === 'administration') return record.administration ?? organisation.name;
  if (field === 'dataProtectionOfficer') return record.dataProtectionOfficer ?? organisation.contact;
  return record[field];
}

function blocksOf(value: unknown, part: RecordPartFile, source: NoticeSource): readonly SimpleBlock[] {
  const { language } = source;
  if (part.key === 'contact') return listOf(contactItems(source));
  if (part.type === 'localised') return isText(value) ? textBlocks(value, part, language) : [];
  if (part.type === 'object') return objectOf(value, part, language);
  if (part.type === 'table') return tableOf(Array.isArray(value) ? value : [], part, language);
  if (Array.isArray(value)) return listOf(value.map((one) => [capitalised(simpleOf(one, part, language))]));
  return value === undefined || value === '' ? [] : [paragraph(capitalised(simpleOf(value, part, language)))];
}

/** The purpose ends a sentence of the mention; here it stands alone. */
function textBlocks(value: TextByLanguage, { key }: RecordPartFile, language: LawLanguage): readonly SimpleBlock[] {
  return paragraphsIn(value, language).map((one) => paragraph(key === 'purpose' ? capitalised(one) : one));
}

/** A text that stands alone, and that the record writes as a part of a sentence. */
function capitalised(inline: Inline): Inline {
  if (inline.kind !== 'text') return inline;
  return { ...inline, text: inline.text.slice(0, 1).toUpperCase() + inline.text.slice(1) };
}

/** One value that is no text by language: a word, a choice, a number, a date, an address. */
function simpleOf(value: unknown, { type, choices = [] }: RecordPartFile, language: LawLanguage): Inline {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const choice = choices.find(({ id }) => id === text);
  if (choice) return wordsIn(choice.label, language);
  if (value === true || value === false) return wordsIn(yesNo[`${value}`], language);
  if (type === 'categories') return wordsIn(dataCategoryOf(text)?.label ?? { en: text, fr: text }, language);
  if (type === 'day' || type === 'month') return textOf(dateIn(text, language));
  return type === 'link' ? linkOf(text) : textOf(text);
}

function objectOf(value: unknown, { columns = [] }: RecordPartFile, language: LawLanguage): readonly SimpleBlock[] {
  const parts = columns.flatMap((column) => cellOf(partOfRow(value, column.key), column, language) ?? []);
  const comma: Inline = { kind: 'text', text: ', ' };
  return parts.length === 0 ? [] : [paragraph(...parts.flatMap((one, index) => (index === 0 ? [one] : [comma, one])))];
}

function listOf(items: readonly (readonly Inline[])[]): readonly SimpleBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}
