import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LiteralFinder } from '../../../src/core/text/literal-finder.ts';

/** Few letters, so that words overlap and stand in each other. */
const written = (letters: string, most: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...Array.from(letters)), maxLength: most });

describe('the finder of words', () => {
  it('finds what a search for each word finds', () => {
    const words = fc.array(written('abé/', 5), { maxLength: 12 });
    fc.assert(
      fc.property(words, written('abé/x', 40), (some, text) => {
        const expected = some.some((word) => word !== '' && text.includes(word));
        assert.equal(new LiteralFinder(some).holds(text), expected);
      }),
    );
  });

  it('passes over a character and takes capitals for small letters where it is told to', () => {
    const words = fc.array(written('abAB', 5), { maxLength: 12 });
    fc.assert(
      fc.property(words, written('abABx_', 40), (some, text) => {
        const plain = text.replaceAll('_', '').toLowerCase();
        const expected = some.some((word) => word !== '' && plain.includes(word.toLowerCase()));
        assert.equal(new LiteralFinder(some, { ignoresCase: true, passesOver: '_' }).holds(text), expected);
      }),
    );
  });
});
