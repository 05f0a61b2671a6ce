import assert from 'node:assert/strict';
import { orphanNoticesIn } from '../../../src/core/notices/orphan-notices.ts';
import { memoryFiles } from '../register/project.ts';
import { complete } from './records.ts';

const gone = '.vigie/notices/partie/fr-decision-mention.fr.md';
const path = `.vigie/algorithms/${complete.id}.yml`;
const kept = `.vigie/notices/${complete.id}/fr-decision-mention.fr.md`;
const files = memoryFiles({
  [gone]: 'x',
  [kept]: 'x',
  '.vigie/notices/modeles/lettre.md': 'x',
  '.vigie/notices/a.md': 'x',
});
const records = [{ record: complete, path }];

describe('notices of records that are gone', () => {
  for (const folder of ['.vigie/notices', '.vigie/notices/']) {
    it(`are found in ${folder}, and nothing else is`, async () => {
      const found = await orphanNoticesIn(files, folder, { records, paths: [path] });
      assert.deepEqual(
        found.map((one) => [one.path, one.recordId]),
        [[gone, 'partie']],
      );
    });
  }

  it('are not told as long as a record cannot be read', async () => {
    const paths = [path, '.vigie/algorithms/illisible.yml'];
    assert.deepEqual(await orphanNoticesIn(files, '.vigie/notices', { records, paths }), []);
  });

  it('are none where there is no folder', async () => {
    assert.deepEqual(await orphanNoticesIn(memoryFiles({}), '.vigie/notices', { records: [], paths: [] }), []);
  });
});
