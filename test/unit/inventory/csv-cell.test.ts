import assert from 'node:assert/strict';
import fc from 'fast-check';
import { csvCell, csvRow } from '../../../src/core/inventory/csv-cell.ts';

/** Texts and the cells they become. Add a line to add one. */
const cells: readonly (readonly [string, string])[] = [
  ['', '""'],
  ['health', '"health"'],
  ['a "b" c', '"a ""b"" c"'],
  ['a,b\nc', '"a,b\nc"'],
  ['=1+1', '"\'=1+1"'],
  ['+33', '"\'+33"'],
  ['-x.py, line 3', '"\'-x.py, line 3"'],
  ['@SUM(A1)', '"\'@SUM(A1)"'],
  [' =1', '"\' =1"'],
  ['\t=1', '"\'\t=1"'],
  ['\rx', '"\'\rx"'],
  ['＝1', '"\'＝1"'],
  ['a=1', '"a=1"'],
];

/** A reader of RFC 4180, for cells that are all quoted. */
function read(row: string): readonly string[] {
  return [...row.slice(0, -2).matchAll(/"((?:[^"]|"")*)"(?:,|$)/gy)].map(([, cell = '']) => cell.replaceAll('""', '"'));
}

describe('a CSV cell', () => {
  for (const [text, cell] of cells) {
    it(`writes ${JSON.stringify(text)}`, () => {
      assert.equal(csvCell(text), cell);
    });
  }

  it('is read back as it was written, but for the apostrophe before a formula', () => {
    const text = fc.string({
      unit: fc.constantFrom('"', ',', '\n', '\r', '=', '+', '-', '@', ' ', '\t', "'", 'é', 'x'),
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (texts) => {
        const found = read(csvRow(texts));
        assert.deepEqual(
          found.map((cell, index) => (cell === texts[index] ? cell : cell.replace(/^'/, ''))),
          texts,
        );
        for (const cell of found) assert.doesNotMatch(cell, /^[=+\-@\t\r\n]/);
      }),
    );
  });
});
