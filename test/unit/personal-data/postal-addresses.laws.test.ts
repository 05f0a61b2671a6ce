import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addressWordsOf } from '../../../src/core/personal-data/values/address-words.ts';
import { readAddress } from '../../../src/core/personal-data/values/postal-addresses.ts';

const ways = addressWordsOf('french-way').filter((way) => /^[\p{L}-]{2,12}$/u.test(way));
const heads = ['12 ', '12, ', '12\u00a0', '12 bis ', '12ter, ', '12 B '];

describe('addresses whose number stands first', () => {
  it('are read whatever the way and its case: none is taken for a common word', () => {
    const way = fc
      .constantFrom(...ways)
      .chain((one) => fc.constantFrom(one, one.toUpperCase(), one.charAt(0).toUpperCase() + one.slice(1)));
    fc.assert(
      fc.property(fc.constantFrom(...heads), way, (head, word) => {
        const text = `${head}${word} des Lilas, 75011 Paris`;
        assert.deepEqual(readAddress(text, 0), { start: 0, end: text.length, hasTown: true }, text);
      }),
    );
  });

  it('are none where a number stands before a word of a sentence', () => {
    for (const text of ['10 seconds, 75011 Paris', '2, then Lilas 12', '3 more tests'])
      assert.equal(readAddress(text, 0), undefined, text);
  });
});
