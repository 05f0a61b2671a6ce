/** Every format with every kind of block, byte for byte, whole and as a draft. */
import { readFile, writeFile } from 'node:fs/promises';
import assert from 'node:assert/strict';
import { noticeFormatIds } from '../../../src/core/notices/formats/format.ts';
import { noticeFormatOf } from '../../../src/core/notices/formats/formats.ts';
import type { Notice } from '../../../src/core/notices/notice.ts';
import { noticePath } from '../../../src/core/notices/notice-path.ts';
import { noticeOfEveryBlock } from './every-block.ts';

const draft: Partial<Notice> = {
  isDraft: true,
  gaps: [{ kind: 'missing', path: 'purpose.fr', label: 'Finalité', legalRef: 'art. 1', toDo: 'à compléter dans' }],
};
const cases: readonly (readonly [name: string, notice: Notice])[] = [
  ['whole', noticeOfEveryBlock('texte')],
  ['draft', noticeOfEveryBlock('texte', draft)],
];

describe('formats of notices', () => {
  for (const [name, notice] of cases) {
    for (const id of noticeFormatIds.filter((one) => one !== 'data')) {
      it(`${id}, ${name}`, async () => {
        const format = noticeFormatOf(id);
        const file = `test/fixtures/notices/every-block.${name}.${format.extensionOf(notice) ?? ''}`;
        const made = format.format(notice);
        if (process.env['UPDATE_SNAPSHOT']) await writeFile(file, made);
        assert.equal(made, await readFile(file, 'utf8'));
      });
    }
  }

  it('an official file has another name as long as it is a draft, and is left out where there is none', () => {
    const data = { extension: 'csv', text: 'a;b\r\n' } as const;
    const paths = [
      noticeOfEveryBlock('x', { data }),
      noticeOfEveryBlock('x', { ...draft, data }),
      noticeOfEveryBlock('x'),
    ];
    assert.deepEqual(
      paths.map((notice) => noticePath('.vigie/notices', notice, 'data')),
      [
        '.vigie/notices/tri/fr-decision-mention.fr.csv',
        '.vigie/notices/tri/fr-decision-mention.fr.draft.csv',
        undefined,
      ],
    );
  });
});
