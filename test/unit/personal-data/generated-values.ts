import fc from 'fast-check';
import { cardNetworks } from '../../../generated/card-networks.ts';
import { ibanRegistry } from '../../../generated/iban-registry.ts';
import { mod97, passesLuhn } from '../../../src/core/personal-data/values/checksums.ts';

const digits = (size: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: size, maxLength: size }).map((list) => list.join(''));
const numeral = (min: number, max: number, size: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((number) => String(number).padStart(size, '0'));

/** Sex, year, month, department, commune, order and key, apart. Communes 1 to 990 of 01 to 95 and Corsica. */
export const nirParts: fc.Arbitrary<readonly string[]> = fc
  .tuple(
    fc.constantFrom('1', '2'),
    numeral(0, 99, 2),
    numeral(1, 12, 2),
    fc.oneof(numeral(1, 95, 2), fc.constantFrom('2A', '2B')),
    numeral(1, 990, 3),
    numeral(1, 999, 3),
  )
  .map((parts) => {
    const key = 97 - mod97(parts.join('').replace('2A', '19').replace('2B', '18'));
    return [...parts, String(key).padStart(2, '0')];
  });

const digit = '0123456789';
const capital = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const classes = {
  n: fc.constantFrom(...digit.split('')),
  a: fc.constantFrom(...capital.split('')),
  c: fc.constantFrom(...`${digit}${capital}`.split('')),
};

/** An IBAN of any country of the registry, without spaces. */
export const ibans: fc.Arbitrary<string> = fc.constantFrom(...ibanRegistry).chain(({ country, bban }) => {
  const parts = [...bban.matchAll(/(\d{1,2})([nac])/g)];
  const characters = parts.flatMap(([, size, kind]) =>
    Array.from({ length: Number(size) }, () => classes[kind as keyof typeof classes]),
  );
  return fc.tuple(...characters).map((list) => {
    const account = list.join('');
    const check = 98 - mod97(`${account}${country}00`);
    return `${country}${String(check).padStart(2, '0')}${account}`;
  });
});

/** A card number in its network's usual groups, with spaces. */
export const cards: fc.Arbitrary<string> = fc.constantFrom(...cardNetworks).chain((network) =>
  fc.constantFrom(...network.groups).chain((shape) => {
    const sizes = shape.split(' ').map(Number);
    const length = sizes.reduce((sum, size) => sum + size, 0);
    const prefix = (network.prefixes[0] ?? '').split('-')[0] ?? '';
    return digits(length - prefix.length - 1).map((body) => {
      const number =
        digit
          .split('')
          .map((last) => prefix + body + last)
          .find(passesLuhn) ?? '';
      let at = 0;
      return sizes.map((size) => number.slice(at, (at += size))).join(' ');
    });
  }),
);

/** French mobile numbers, in groups or with the country's prefix. */
export const phones: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('6 1', '6 2', '6 6', '6 7'), digits(7), fc.constantFrom('0', '+33 '))
  .map(([head, tail, prefix]) => {
    const groups = `${head}${tail}`.replace(' ', '').match(/^.|../g) ?? [];
    return `${prefix}${groups.join('').replace(/^(.)(..)(..)(..)(..)$/, '$1 $2 $3 $4 $5')}`;
  });

const name = fc.string({ unit: fc.constantFrom(...'bcdfglmnprstvaeiou'.split('')), minLength: 4, maxLength: 12 });

/** Addresses at domains of a town that does not exist. */
export const emails: fc.Arbitrary<string> = fc
  .tuple(name, fc.constantFrom('.', '_', '-'), name, fc.constantFrom('fr', 'gouv.fr', 'org', 'paris', 'bzh'))
  .map(([first, separator, last, ending]) => `${first}${separator}${last}q@ville-valombre.${ending}`);

/** What stands around a value in code and text; `_` is the value. */
export const contexts = [
  '_',
  'value = "_"',
  "INSERT INTO t VALUES ('_', 12);",
  'a;_;b',
  '(_)',
  'Voici : _.',
  '\t_\t1',
  '<td>_</td>',
  '{"a":"_"}',
  '- _\n- x',
  'x\u00a0: _, puis',
  '«_»',
];
