/** Algorithms that registers of three countries publish, written as records: every field that was read comes out. */
import assert from 'node:assert/strict';
import { readRecord } from '../../../src/core/register/read-record.ts';
import { memoryFiles } from '../register/project.ts';
import { comesOut, publishedAlgorithms, recordOf } from './published-algorithms.ts';

describe('published algorithms', () => {
  for (const algorithm of publishedAlgorithms) {
    it(`${algorithm.record} is a valid record`, async () => {
      const path = `.vigie/algorithms/${algorithm.record}.yml`;
      const { record, problems } = await readRecord(memoryFiles({ [path]: recordOf(algorithm) }), path);
      assert.deepEqual([record?.id, problems], [algorithm.record, []]);
    });

    for (const field of algorithm.fields) {
      it(`${algorithm.record} comes out with “${field.label}”`, () => {
        assert.ok(comesOut(algorithm, field).includes(field.value), `${field.value}\n${comesOut(algorithm, field)}`);
      });
    }
  }
});
