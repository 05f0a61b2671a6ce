import { noticeTexts } from '../../../../generated/notice-texts.ts';
import type { LawColumn } from '../../law/law-file.ts';
import { phrasesOf } from '../../texts/phrase.ts';
import { fieldContent, fieldOf } from '../content/field-rows.ts';
import { labelIn } from '../content/in-language.ts';
import { jsonText } from '../content/json-file.ts';
import { nameOf } from '../content/name.ts';
import { paragraph } from '../content/record-content.ts';
import { linkOf, textOf } from '../inline.ts';
import type { Block, FieldRow, Inline, SimpleBlock } from '../notice.ts';
import type { NoticeRenderer, NoticeSource } from '../renderer.ts';
import { deliveryOf, schemaFaults } from './delivery.ts';
import { registerEntry, type EntryValue } from './entry.ts';

/**
 * An entry of the Dutch Algorithm Register: for a person, its fields under their official names; as an official file, the
 * body that the delivery API takes. Vigie sends nothing: the register's module, or its API, takes the file as a draft.
 */
export const nlRegisterEntry: NoticeRenderer = {
  id: 'nl-register-entry',
  title: { en: 'Entry of the Dutch Algorithm Register', fr: 'Fiche du registre néerlandais des algorithmes' },
  lawExport: 'nl-api-json',
  languages: ['nl'],
  render: (source) => ({ title: nameOf(source).text, blocks: sheet(source) }),
  dataFile: { extension: 'json', write: (sources) => jsonText(Object.assign({}, ...sources.map(deliveryOf))) },
  remarks: (source) => {
    const phrase = phrasesOf(noticeTexts, source.language);
    return schemaFaults(source).map(({ field, kind, maxLength = 0 }) =>
      phrase(kind === 'absent' ? 'schemaAbsent' : 'schemaTooLong', { label: labelOf(source, field), max: maxLength }),
    );
  },
};

function sheet(source: NoticeSource): readonly Block[] {
  const { columns = [] } = source.lawExport;
  const entry = registerEntry(source);
  const groups = [...new Set(columns.map(({ group = '' }) => group))];
  return groups.flatMap((group): readonly Block[] => {
    const rows = columns.filter((column) => column.group === group).flatMap((column) => rowOf(source, column, entry));
    const heading: Block = { kind: 'heading', level: 2, content: [{ kind: 'text', text: group }] };
    return rows.length > 0 ? [heading, { kind: 'fields', rows }] : [];
  });
}

function rowOf(
  source: NoticeSource,
  { field = '' }: LawColumn,
  entry: Readonly<Record<string, EntryValue>>,
): readonly FieldRow[] {
  const value = entry[field];
  const content = value ? contentOf(value) : placeholders(source, field);
  return content.length > 0 ? [{ label: labelOf(source, field), content }] : [];
}

/** What stands for a field that is required and that the record lacks. */
function placeholders(source: NoticeSource, id: string): readonly SimpleBlock[] {
  const field = fieldOf(source, id);
  const content = field ? fieldContent(source, field) : [];
  return content.filter((block) => block.kind === 'paragraph' && block.content.some(({ kind }) => kind === 'missing'));
}

function contentOf(value: EntryValue): readonly SimpleBlock[] {
  if (value.kind === 'text') return [paragraph(linkOf(value.text))];
  if (value.kind === 'rich') return value.paragraphs.map((text) => paragraph(textOf(text)));
  const items = value.kind === 'list' ? value.items.map(textOf) : value.links.map(linkInline);
  return [{ kind: 'list', items: items.map((item) => [item]) }];
}

function linkInline({ title, link = '' }: { readonly title: string; readonly link?: string }): Inline {
  const target = linkOf(link);
  return target.kind === 'link' ? { kind: 'link', text: title, url: target.url } : textOf(title);
}

function labelOf(source: NoticeSource, id: string): string {
  const field = fieldOf(source, id);
  return field ? labelIn(field.label, source.language) : id;
}
