import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstNames } from '../../../generated/first-names.ts';
import { kindOfAddress } from '../../../src/core/personal-data/values/ip-addresses.ts';
import { existing, find } from './find.ts';

const numeral = (min: number, max: number, size = 1): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((number) => String(number).padStart(size, '0'));
const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const certain = firstNames.filter(({ list }) => list === 'certain').flatMap(({ names }) => names.split(' '));

const addresses = fc
  .tuple(numeral(1, 223), numeral(0, 255), numeral(0, 255), numeral(10, 255))
  .map((parts) => parts.join('.'))
  .filter((address) => kindOfAddress(address) === 'public' && address.replaceAll('.', '').length >= 6);
const isoDates = fc.tuple(numeral(1920, 2015), numeral(2, 11, 2), numeral(2, 24, 2)).map((parts) => parts.join('-'));
const streets = fc
  .tuple(
    numeral(1, 899),
    fc.constantFrom('rue', 'avenue', 'boulevard', 'chemin', 'impasse', 'allée', 'quai', 'place'),
    fc.constantFrom('des Lilas', 'du Général Vasseur', 'Victor-Morel', 'de l’Étang', 'aux Grains'),
    numeral(1000, 95999, 5),
    fc.constantFrom('Rennes', 'Saint-Malo', 'Le Mans', 'Châlons-en-Champagne'),
  )
  .map(([number, way, name, code, town]) => `${number} ${way} ${name}, ${code} ${town}`);
const names = fc
  .tuple(fc.constantFrom(...certain), fc.constantFrom('Vasseur', 'Le Goff', 'Benhamou', 'de Kerbras', 'O’Connor'))
  .map(([first, last]) => `${capitalised(first)} ${last}`);
const cards = fc
  .tuple(fc.constantFrom('3c:22:fb', 'f4:ca:e5', '00:1b:63'), numeral(16, 99), numeral(16, 99), numeral(16, 99))
  .map((parts) => parts.join(':'));
const places = fc
  .tuple(numeral(42, 47), numeral(1000, 9998), numeral(4, 7), numeral(1000, 9998))
  .map(([a, b, c, d]) => `${a}.${b}, ${c}.${d}`);

/** Values, and what announces them. */
const generated = {
  'ip-address': [addresses, 'client_ip: "§"'],
  'birth-date': [isoDates, 'date_naissance = "§"'],
  'postal-address': [streets, '- §'],
  'person-name': [names, 'fullName: "§"'],
  'mac-address': [cards, 'mac = §'],
  coordinates: [places, 'domicile: [§]'],
} as const;

function valuesIn(text: string, id: string): readonly string[] {
  const matches = find(text).filter((match) => match.recognizer.id === id);
  return matches.map(({ range }) => text.slice(range.start, range.end));
}

describe('values that something announces', () => {
  for (const [id, [values, context]] of Object.entries(generated)) {
    it(`are found: ${id}`, () => {
      fc.assert(
        fc.property(values, (value) => {
          assert.deepEqual(valuesIn(context.replace('§', value), id), [value]);
        }),
      );
    });

    it(`are replaced by what is nobody’s, always the same: ${id}`, () => {
      fc.assert(
        fc.property(values, (value) => {
          const stand = existing(id).fictitious(value);
          const [match] = find(context.replace('§', stand)).filter(({ recognizer }) => recognizer.id === id);
          assert.equal(match?.documentedExample, true, stand);
          assert.equal(existing(id).fictitious(stand), stand);
        }),
      );
    });
  }

  it('are found whatever the first name of the list of certain ones', () => {
    const missed = certain.filter((first) => {
      const value = `${capitalised(first)} Vasseur`;
      return valuesIn(`fullName: "${value}"`, 'person-name')[0] !== value;
    });
    assert.deepEqual(missed, []);
  });

  it('are taken only where something announces them', () => {
    fc.assert(
      fc.property(fc.oneof(addresses, isoDates, places), (value) => {
        assert.deepEqual(find(`x = "${value}"`), []);
      }),
    );
  });
});
