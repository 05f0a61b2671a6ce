import assert from 'node:assert/strict';
import { ColumnReader, isTable } from '../../../src/core/personal-data/values/columns.ts';
import { SourceDocument } from '../../../src/core/text/document.ts';

/** Text, and the column and header of each X in it. */
const cases: readonly (readonly [text: string, ...cells: (readonly [column: number, header: string | undefined])[]])[] =
  [
    ['a,b\nX,X', [0, 'a'], [1, 'b']],
    ['a;b\r\nX;X\r\n', [0, 'a'], [1, 'b']],
    ['a\tb\nX\tX', [0, 'a'], [1, 'b']],
    ['a|b\n1|X', [1, 'b']],
    ['"a";"b c"\n1;X', [1, 'b c']],
    ['a;b\n"1;2\n3";X', [1, 'b']],
    ['a;b\n"1 ""2"" ;";X', [1, 'b']],
    ['a;b\n1,2;X', [1, 'b']],
    ['X;b\n1;X', [0, undefined], [1, 'b']],
    ['a\n1;X', [0, 'a']],
    ['noe@example.org;1\n2;X', [1, undefined]],
    [''],
  ];

describe('ColumnReader', () => {
  for (const [text, ...cells] of cases) {
    it(`tells the columns of ${JSON.stringify(text)}`, () => {
      const reader = new ColumnReader(new SourceDocument('a.csv', 'csv', text));
      const offsets = Array.from(text.matchAll(/X/g), (match) => match.index);
      assert.deepEqual(
        offsets.map((offset) => [reader.columnAt(offset), reader.headerAt(offset)]),
        cells,
      );
    });
  }

  it('reads tables only', () => {
    assert.equal(isTable(new SourceDocument('a.csv', 'csv', '')), true);
    assert.equal(isTable(new SourceDocument('a.md', 'markdown', '')), false);
  });
});
