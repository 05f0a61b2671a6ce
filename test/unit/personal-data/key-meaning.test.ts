import assert from 'node:assert/strict';
import { keyMeanings } from '../../../src/core/personal-data/values/key-meaning.ts';

/** `|` stands where the value does. */
const cases: readonly (readonly [text: string, category: string | undefined])[] = [
  ['fodselsdato: "|', 'birth-date'],
  ['personne.setDateNaissance("|', 'birth-date'],
  ['dateNaissance = LocalDate.of(|', 'birth-date'],
  ["'date_naissance' => new \\DateTimeImmutable('|", 'birth-date'],
  ['<courriel>|', 'email'],
  ['couleur: "|', undefined],
  ['|', undefined],
];

describe('what the key of a value says of it', () => {
  for (const [marked, category] of cases) {
    it(`is ${category ?? 'nothing'} in ${marked}`, () => {
      const offset = marked.indexOf('|');
      assert.equal(keyMeanings(marked.replace('|', ''))(offset), category);
    });
  }
});
