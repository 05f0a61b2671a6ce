import assert from 'node:assert/strict';
import fc from 'fast-check';
import { WordTable, mix } from '../../../src/core/personal-data/word-table.ts';

const kinds = fc.constantFrom(1, 2, 4, 8);
const words = fc.dictionary(fc.stringMatching(/^[a-z]{1,12}$/), kinds, { maxKeys: 200 });

function hashOf(word: string): number {
  return Array.from(word).reduce((hash, letter) => mix(hash, letter.charCodeAt(0)), 0);
}

describe('a table of words', () => {
  it('says the same of every word once it was packed', () => {
    fc.assert(
      fc.property(words, (dictionary) => {
        const table = new WordTable();
        for (const [word, kind] of Object.entries(dictionary)) table.add(word, kind);
        const other = WordTable.unpack(table.pack());
        for (const [word, kind] of Object.entries(dictionary)) {
          assert.equal(other.kindsOf(hashOf(word)) & kind, kind);
          assert.equal(other.kindsOf(hashOf(word)), table.kindsOf(hashOf(word)));
        }
        assert.equal(other.pack(), table.pack());
      }),
    );
  });
});
