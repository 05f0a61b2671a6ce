import assert from 'node:assert/strict';
import { regionsSaidIn } from '../../../src/core/personal-data/values/said-regions.ts';

const cases: readonly (readonly [text: string, regions: readonly string[]])[] = [
  ['anna@valombre.pl', ['PL']],
  ['see https://www.valombre.co.uk', ['GB']],
  ['call +46 8 123', ['SE']],
  ['+351 21', ['PT']],
  ['DE12 3456 7890', ['DE']],
  ['a@valombre.nl b@valombre.nl c@valombre.be', ['NL', 'BE']],
  ['a@valombre.org and a@valombre.us', []],
  ['v.pl and a.se', []],
];

describe('countries that a text speaks of', () => {
  for (const [text, regions] of cases) {
    it(`are ${regions.join(', ') || 'none'} in “${text}”`, () => {
      assert.deepEqual(regionsSaidIn(text), regions);
    });
  }
});
