import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { linesOf } from '../../../src/core/notices/notice-fields.ts';
import type { Block, Inline, SimpleBlock } from '../../../src/core/notices/notice.ts';
import { renderNotice } from '../../../src/core/notices/render-notice.ts';
import { neutralColours } from '../../../src/core/register-site/colours.ts';
import { registerSite } from '../../../src/core/register-site/site.ts';
import type { LawLanguage } from '../../../src/core/law/law-file.ts';
import type { RecordFile } from '../../../src/core/register/record-file.ts';

/** A published algorithm: an entry of `test/fixtures/published/sources.yml`. */
export interface PublishedAlgorithm {
  readonly record: string;
  readonly title: string;
  readonly document: string;
  readonly language: LawLanguage;
  readonly source: string;
  readonly address: string;
  readonly unread: { readonly en: string; readonly fr: string };
  readonly fields: readonly PublishedField[];
}

export interface PublishedField {
  /** As it is published. */
  readonly label: string;
  /** The value, or words of it. */
  readonly value: string;
  /** Label of the row of Vigie's document, part of the site's English page, or key of the official file, where it comes out. */
  readonly row?: string;
  readonly part?: string;
  readonly data?: string;
}

const folder = 'test/fixtures/published';

export const publishedAlgorithms = parse(
  readFileSync(`${folder}/sources.yml`, 'utf8'),
) as readonly PublishedAlgorithm[];

export function recordOf({ record }: PublishedAlgorithm): string {
  return readFileSync(`${folder}/records/${record}.yml`, 'utf8');
}

/** What Vigie says where a published field must come out; empty where it says nothing. */
export function comesOut(algorithm: PublishedAlgorithm, field: PublishedField): string {
  const record = parse(recordOf(algorithm)) as RecordFile;
  if (field.part !== undefined) return sitePage(record);
  const document = field.data === undefined ? algorithm.document : 'uk-govuk-metadata';
  const { language } = algorithm;
  const notice = renderNotice({ record, document, language, organisation: { kind: 'public-body' } })?.notice;
  if (field.data !== undefined) {
    const data = JSON.parse(notice?.data?.text ?? '{}') as Readonly<Record<string, string>>;
    return data[field.data] ?? '';
  }
  return rowText(notice?.blocks ?? [], field.row ?? '');
}

function rowText(blocks: readonly Block[], label: string): string {
  const rows = blocks.flatMap((block) => (block.kind === 'fields' ? block.rows : []));
  return rows
    .filter((row) => row.label === label)
    .flatMap(({ content }) => content.flatMap((block) => [...linesOf(block), ...addressesOf(block)]))
    .join(' ');
}

function addressesOf(block: SimpleBlock): readonly string[] {
  const inlines: readonly Inline[] =
    block.kind === 'paragraph' ? block.content : block.kind === 'list' ? block.items.flat() : [];
  return inlines.flatMap((inline) => (inline.kind === 'link' ? [inline.url] : []));
}

function sitePage(record: RecordFile): string {
  const files = registerSite({
    records: [{ record, isDraft: true }],
    organisation: {},
    languages: ['en'],
    colours: neutralColours,
  });
  return files.get(`algorithm-${record.id}.html`) ?? '';
}
