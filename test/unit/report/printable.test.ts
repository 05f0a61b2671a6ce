import assert from 'node:assert/strict';
import fc from 'fast-check';
import { printable } from '../../../src/core/report/printable.ts';

const cases: readonly (readonly [string, string])[] = [
  ['é 漢 👩‍👩‍👧.py', 'é 漢 👩‍👩‍👧.py'],
  ['a\nb\rc\td', 'a\\nb\\rc\\td'],
  ['\u001b[31m', '\\u{1b}[31m'],
  ['a\u202eb', 'a\\u{202e}b'],
  ['\ud800', '\\u{d800}'],
];

describe('printable names', () => {
  for (const [name, expected] of cases) {
    it(`writes ${JSON.stringify(name)}`, () => {
      assert.equal(printable(name), expected);
    });
  }

  it('lets no control character through', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (any) => !/[\p{Cc}\u2028\u202e]/u.test(printable(any))));
  });
});
