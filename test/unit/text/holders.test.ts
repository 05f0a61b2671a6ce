import assert from 'node:assert/strict';
import { Holders } from '../../../src/core/text/holders.ts';

type HolderCase = readonly [what: string, languageId: string, text: string, holders: readonly string[]];
/** `|` stands where the value does. */
const cases: readonly HolderCase[] = [
  ['keys of objects', 'json', '{"mairie": {"accueil": {"tel": "|', ['tel', 'accueil', 'mairie']],
  ['what an object is made by', 'php', "new Structure(['phone' => '|", ['phone', 'Structure']],
  ['elements', 'xml', '<organismo><telefono>|', ['telefono', 'organismo']],
  ['no element that is closed', 'xml', '<agent></agent><organismo><telefono>|', ['telefono', 'organismo']],
  ['sections', 'yaml', 'mairie:\n  accueil:\n    tel: |', ['tel', 'accueil', 'mairie']],
  ['tables', 'sql', "INSERT INTO agents (tel) VALUES ('|", ['agents']],
  ['the statement that a value stands in', 'sql', "INSERT INTO a VALUES (1);\nUPDATE agents SET tel = '|", ['agents']],
  ['the same in small letters', 'sql', "INSERT INTO a VALUES (1);\ninsert ignore into agents VALUES ('|", ['agents']],
  ['elements around an attribute', 'xml', '<mairie><personne><contact mel="|', ['mel', 'personne', 'mairie']],
  ['nothing', 'plaintext', '|', []],
];

describe('what holds a value', () => {
  for (const [what, languageId, marked, holders] of cases) {
    it(`is told by ${what}`, () => {
      const offset = marked.indexOf('|');
      assert.deepEqual(new Holders(marked.replace('|', ''), languageId).of(offset), holders);
    });
  }

  it('is nothing far above', () => {
    const text = `{"mairie": {${' '.repeat(4000)}"tel": "`;
    assert.deepEqual(new Holders(text, 'json').of(text.length), ['tel']);
  });
});
