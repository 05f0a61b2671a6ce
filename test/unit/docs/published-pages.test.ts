import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { publishedPages, publishedPagesCommand } from '../../../scripts/docs/published-pages.ts';

describe('docs/published-algorithms', () => {
  for (const [path, text] of publishedPages()) {
    it(`${path} says what the fixtures say`, () => {
      assert.equal(readFileSync(path, 'utf8'), text, `run: ${publishedPagesCommand}`);
    });
  }
});
