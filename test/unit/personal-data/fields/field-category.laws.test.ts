import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fieldNames } from '../../../../generated/field-names.ts';
import { dataCategoryIds } from '../../../../src/core/personal-data/categories.ts';
import { fieldCategoryOf } from '../../../../src/core/personal-data/fields/field-category.ts';
import { splitName } from '../../../../src/core/personal-data/fields/split-name.ts';

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const styles: readonly ((words: readonly string[]) => string)[] = [
  (words) => words.join('_'),
  (words) => words.join('-'),
  (words) => words.join('_').toUpperCase(),
  (words) => words.map(capital).join(''),
  (words) => words.map((word, index) => (index === 0 ? word : capital(word))).join(''),
];
const word = fc.stringMatching(/^[a-z]{2,9}$/);
const words = fc.array(word, { minLength: 1, maxLength: 5 });

describe('names', () => {
  it('split into the same words whatever their style', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(...styles), (parts, style) => {
        assert.deepEqual(splitName(style(parts)), parts);
      }),
    );
  });

  it('have the same category whatever their style', () => {
    const names = fieldNames.flatMap(({ names }) => names.filter((name) => !/(?:^| )[a-z](?: |$)/.test(name)));
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...styles), (name, style) => {
        const parts = name.split(' ');
        const context = { owner: 'usager' };
        assert.equal(fieldCategoryOf(style(parts), context), fieldCategoryOf(parts.join('_'), context));
      }),
      { numRuns: 500 },
    );
  });

  it('mean categories that exist', () => {
    assert.deepEqual(
      fieldNames.filter(({ category }) => !dataCategoryIds.includes(category)),
      [],
    );
  });
});
