import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { recordPages, recordPagesCommand } from '../../../scripts/docs/record-pages.ts';

describe('docs/record', () => {
  for (const [path, text] of recordPages()) {
    it(`${path} says what the data says`, () => {
      assert.equal(readFileSync(path, 'utf8'), text, `run: ${recordPagesCommand}`);
    });
  }
});
