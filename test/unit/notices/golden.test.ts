/** Each document, made from a record that lacks nothing, byte for byte, in each of its languages. Read the difference. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { noticeDocuments } from '../../../src/core/notices/documents.ts';
import { noticeFormatOf } from '../../../src/core/notices/formats/formats.ts';
import { renderNotice } from '../../../src/core/notices/render-notice.ts';
import { goldenRecordFor, goldenTown } from './golden-record.ts';

describe('golden notices', () => {
  for (const { renderer } of noticeDocuments) {
    for (const language of renderer.languages) {
      const record = goldenRecordFor(renderer.id);
      const made = renderNotice({ record, document: renderer.id, language, organisation: goldenTown });
      for (const id of ['markdown', 'data'] as const) {
        const notice = made?.notice;
        const extension = notice && noticeFormatOf(id).extensionOf(notice);
        if (id === 'data' && extension === undefined) continue;
        it(`${renderer.id}, ${language}, ${extension ?? id}`, async () => {
          assert.ok(notice);
          assert.deepEqual(notice.gaps, []);
          const text = noticeFormatOf(id).format(notice);
          const file = `test/fixtures/notices/golden/${renderer.id}.${language}.${extension ?? ''}`;
          if (process.env['UPDATE_SNAPSHOT']) await writeFile(file, text);
          assert.equal(text, await readFile(file, 'utf8'));
        });
      }
    }
  }
});
