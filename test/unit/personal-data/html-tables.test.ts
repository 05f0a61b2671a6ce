import assert from 'node:assert/strict';
import { cellsOf } from '../../../src/core/personal-data/values/cells.ts';
import { layoutOf } from '../../../src/core/personal-data/values/layout.ts';
import { SourceDocument } from '../../../src/core/text/document.ts';

/** What stands under which header, in a text. */
function cellsIn(text: string): readonly string[] {
  const document = new SourceDocument('a.html', 'html', text);
  const cells = cellsOf(document, layoutOf(document).tables, () => true);
  return Array.from(cells, ({ offset, end, header }) => `${header}: ${text.slice(offset, end)}`);
}

const head = '<tr><th>Nom</th><th>Prénom</th></tr>';
const cases: readonly (readonly [what: string, text: string, ...cells: string[]])[] = [
  ['a row', `${head}<tr><td>Abel</td><td>Bea</td></tr>`, 'Nom: Abel', 'Prénom: Bea'],
  ['markup in a cell', `${head}<tr><td> <b>Abel</b></td><td>Bea</td></tr>`, 'Nom: Abel', 'Prénom: Bea'],
  ['a header of the row', `${head}<tr><th>Abel</th><td>Bea</td></tr>`, 'Nom: Abel', 'Prénom: Bea'],
  ['escapes of JSON', `<tr><th>A<\\/th><th>B<\\/th><\\/tr>\\n<tr><td>1<\\/td><td>2<\\/td><\\/tr>`, 'A: 1', 'B: 2'],
  ['another table after it', `${head}<tr><td>Abel</td></tr></table><table><tr><td>Cleo</td></tr>`, 'Nom: Abel'],
  ['nothing without headers', '<table><tr><td>Abel</td><td>Bea</td></tr></table>'],
  ['nothing under one header', '<tr><th>Nom</th></tr><tr><td>Abel</td></tr>'],
];

describe('tables of HTML', () => {
  for (const [what, text, ...cells] of cases) {
    it(`are read with ${what}`, () => {
      assert.deepEqual(cellsIn(text), cells);
    });
  }
});
