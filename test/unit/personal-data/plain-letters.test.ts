import assert from 'node:assert/strict';
import { kindsOfName } from '../../../src/core/personal-data/fields/line-words.ts';
import { plainLetters } from '../../../src/core/personal-data/plain-letters.ts';
import { splitName } from '../../../src/core/personal-data/fields/split-name.ts';

describe('letters of names', () => {
  it('lose their accents, those of Latin Extended-A included', () => {
    assert.equal(plainLetters('Żółć, påkørsel, Đorđe, İstanbul, łańcuch'), 'Zolc, pakorsel, Dorde, Istanbul, lancuch');
  });

  it('are two where one stands for two, capitals where the next one is', () => {
    assert.deepEqual(['straße', 'LÆGE', 'Ægtefælle', 'Œuvre', 'IDÆ', 'cœur'].map(plainLetters), [
      'strasse',
      'LAEGE',
      'Aegtefaelle',
      'Oeuvre',
      'IDAE',
      'coeur',
    ]);
  });

  it('split into the words that they split into without accents', () => {
    for (const name of ['fødselsnummerSøker', 'nazwiskoPanieńskie', 'PRÉNOM_ÉLÈVE', 'navnÆgtefælle'])
      assert.deepEqual(splitName(name), splitName(plainLetters(name)));
    assert.deepEqual(splitName('navnÆgtefælle'), ['navn', 'aegtefaelle']);
  });

  it('are told by hash as they are written plainly', () => {
    const names = ['straße', 'STRASSE', 'PRÉNOM', 'nomÉlève', 'Fødselsnummer', 'FØDSELSNUMMER', 'kundenstraße'];
    for (const name of names) {
      assert.ok(kindsOfName(name) > 0, name);
      assert.equal(kindsOfName(name), kindsOfName(plainLetters(name)), name);
    }
  });
});
