import assert from 'node:assert/strict';
import { lawExportOf, obligationOf } from '../../../src/core/law/laws.ts';
import { noticeFormatOf } from '../../../src/core/notices/formats/formats.ts';
import type { FieldRow, Notice } from '../../../src/core/notices/notice.ts';
import { dataWith, hostile, noticeWith } from './places.ts';

const facts = { public_administration: true, significant_influence_on_public_decision: true };

function rowsOf({ blocks }: Notice): readonly FieldRow[] {
  return blocks.flatMap((block) => (block.kind === 'fields' ? block.rows : []));
}

describe('the transparency record of the United Kingdom', () => {
  it('has every field of the standard once, in its order, with the numbers that were read', () => {
    const columns = lawExportOf('uk-atrs-record-fields')?.columns ?? [];
    const fields = obligationOf('uk-atrs-record')?.obligation.fields.map(({ id }) => id);
    assert.deepEqual(
      columns.map(({ field }) => field),
      fields,
    );
    assert.deepEqual(
      rowsOf(noticeWith('uk-atrs-record', {})).map(({ label, ref }) => [label, ref]),
      columns.map(({ name, ref }) => [name, ref]),
    );
    const read = (lawExportOf('uk-atrs-v4')?.columns ?? []).map(({ name, field }) => [field, name.split(' ')[0]]);
    assert.deepEqual(
      columns.filter(({ ref }) => ref !== undefined).map(({ field, ref }) => [field, ref]),
      read,
    );
  });

  it('says of a field on which the record is silent that it is not stated', () => {
    const text = noticeFormatOf('text').format(noticeWith('uk-atrs-record', { training: {}, ukRegions: [] }));
    assert.match(text, /Required training[^\n]*(?:\n[^\n]*)?Not stated/);
  });

  it('names the version of the template, where the record does', () => {
    const noteOf = (version: string) =>
      JSON.stringify(noticeWith('uk-atrs-record', { ukAtrsVersion: version }).blocks[0]);
    assert.match(noteOf('3.0'), /Version of the template: .*3\.0/);
    assert.doesNotMatch(noteOf(''), /Version of the template/);
  });

  it('gives the publishing tool its own values, and no other', () => {
    const data = dataWith('uk-govuk-metadata', {
      themes: ['health', 'justice'],
      phase: 'pilot',
      facts,
      ukTask: hostile,
    });
    const { algorithmic_transparency_record_function: areas, algorithmic_transparency_record_phase: phase } = data as {
      algorithmic_transparency_record_function: unknown;
      algorithmic_transparency_record_phase: unknown;
    };
    assert.deepEqual([areas, phase], [['health'], 'beta-pilot']);
  });

  it('comes out harmless in every format', () => {
    const notice = noticeWith('uk-atrs-record', {
      name: { en: hostile },
      scope: { en: hostile },
      suppliers: [{ name: hostile }],
    });
    const page = noticeFormatOf('html').format(notice);
    assert.doesNotMatch(page, /<script>|\u202E/);
    const markdown = noticeFormatOf('markdown').format(notice);
    assert.doesNotMatch(markdown, /<script>|(?<!\\)\]\(javascript:|\u202E/);
  });
});
