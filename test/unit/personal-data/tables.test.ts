import assert from 'node:assert/strict';
import { cellsOf } from '../../../src/core/personal-data/values/cells.ts';
import { layoutOf } from '../../../src/core/personal-data/values/layout.ts';
import { SourceDocument } from '../../../src/core/text/document.ts';

/** What stands under which header, in a text. */
function cellsIn(text: string, languageId = 'plaintext'): readonly string[] {
  const document = new SourceDocument('a', languageId, text);
  const cells = cellsOf(document, layoutOf(document).tables, () => true);
  return Array.from(cells, ({ offset, end, header }) => `${header}: ${text.slice(offset, end)}`);
}

type TableCase = readonly [what: string, text: string, ...cells: string[]];
const cases: readonly TableCase[] = [
  [
    'a row out of line',
    'nom  prenom  ne_le\n0 Abel    Bea 2001-02-03',
    'nom: Abel',
    'prenom: Bea',
    'ne_le: 2001-02-03',
  ],
  [
    'rows that stand upright',
    'nom     Abel\nprenom  Bea\nne_le   2001-02-03',
    'nom: Abel',
    'prenom: Bea',
    'ne_le: 2001-02-03',
  ],
  ['nothing in two lines that stand upright', 'nom     Abel\nprenom  Bea'],
  ['values at the left', 'NOM   PRENOM\nAbel  Bea\n', 'NOM: Abel', 'PRENOM: Bea'],
  ['values at the right', '    nom  prenom\n0  Abel     Bea', 'nom: Abel', 'prenom: Bea'],
  [
    'a value as wide as its column',
    'NOM   PRENOM\nAbelu Bea\nAbel  Bea',
    'NOM: Abelu',
    'PRENOM: Bea',
    'NOM: Abel',
    'PRENOM: Bea',
  ],
  ['columns counted in bytes', 'NOM      PRENOM  TEL\nÉmïl   Bea     06', 'NOM: Émïl', 'PRENOM: Bea', 'TEL: 06'],
  ['a cell that is empty', 'NOM   PRENOM  TEL\nAbel          06', 'NOM: Abel', 'TEL: 06'],
  ['a line of hyphens', ' nom  prenom\n----- ------\nAbelu Bea\n(1 row)', 'nom: Abelu', 'prenom: Bea'],
  ['tabs', 'nom\tprenom\nAbel\tBea', 'nom: Abel', 'prenom: Bea'],
  ['a table up to a blank line', 'NOM   PRENOM\nAbel  Bea\n\nCleo  Dan', 'NOM: Abel', 'PRENOM: Bea'],
  ['no line of something else', 'NOM   PRENOM\nAbel  Bea\n   Total  2\nRemark', 'NOM: Abel', 'PRENOM: Bea'],
  ['quotes around each line', '"NOM   PRENOM\\n",\n"Abel  Bea\\n"', 'NOM: Abel', 'PRENOM: Bea'],
  ['nothing under names of things', 'NAME  READY\nAbel  Bea'],
  ['nothing under a sentence', 'The first name:  see below\nAbel             Bea'],
];

const head = '<tr><th>Nom</th><th>Prénom</th></tr>';
const htmlCases: readonly TableCase[] = [
  ['a row', `${head}<tr><td>Abel</td><td>Bea</td></tr>`, 'Nom: Abel', 'Prénom: Bea'],
  ['markup in a cell', `${head}<tr><td> <b>Abel</b></td><td>Bea</td></tr>`, 'Nom: Abel', 'Prénom: Bea'],
  ['a header of the row', `${head}<tr><th>Abel</th><td>Bea</td></tr>`, 'Nom: Abel', 'Prénom: Bea'],
  ['escapes of JSON', `<tr><th>A<\\/th><th>B<\\/th><\\/tr>\\n<tr><td>1<\\/td><td>2<\\/td><\\/tr>`, 'A: 1', 'B: 2'],
  ['another table after it', `${head}<tr><td>Abel</td></tr></table><table><tr><td>Cleo</td></tr>`, 'Nom: Abel'],
  ['nothing without headers', '<table><tr><td>Abel</td><td>Bea</td></tr></table>'],
  ['nothing under one header', '<tr><th>Nom</th></tr><tr><td>Abel</td></tr>'],
];

describe('tables that spaces align', () => {
  for (const [what, text, ...cells] of cases) {
    it(`are read with ${what}`, () => {
      assert.deepEqual(cellsIn(text), cells);
    });
  }

  it('stand beside drawn ones', () => {
    const text = 'nom   prenom\nAbel  Bea\n\n| nom |\n|---|\n| Cleo |\n\nnom   prenom\nDan   Eve\n';
    const cells = cellsIn(text).filter((cell) => cell !== ': ');
    assert.deepEqual(cells, ['nom: Abel', 'prenom: Bea', 'nom: Cleo', 'nom: Dan', 'prenom: Eve']);
  });
});

describe('tables of HTML', () => {
  for (const [what, text, ...cells] of htmlCases) {
    it(`are read with ${what}`, () => {
      assert.deepEqual(cellsIn(text, 'html'), cells);
    });
  }
});
