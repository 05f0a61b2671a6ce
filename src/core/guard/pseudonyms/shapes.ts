import { isAddressWord } from '../../personal-data/values/address-words.ts';
import type { Random } from './random.ts';
import { inventedWord } from './word.ts';

/** Makes a stand-in of the shape of a value. It is nobody's: the table sees to it that no recognizer takes it for a real one. */
export type Shape = (reading: string, random: Random) => string;

const DIGITS = '0123456789';
const SMALL = 'abcdefghijklmnopqrstuvwxyz';

/** A digit for a digit, a letter for a letter, the rest as it was. No number starts with a zero that did not. */
export const likeFor: Shape = (reading, random) =>
  Array.from(reading, (character, index) => {
    if (/\d/.test(character)) return index === 0 && character !== '0' ? random.pick('123456789') : random.pick(DIGITS);
    if (/[A-Z]/.test(character)) return random.pick(SMALL).toUpperCase();
    return /[a-z]/.test(character) ? random.pick(SMALL) : character;
  }).join('');

/** Domain reserved for documentation (RFC 2606). */
const email: Shape = (_reading, random) => `${inventedWord(random, 'a')}${random.below(90) + 10}@example.org`;

/**
 * Numbers that ARCEP keeps for fiction, by first digit of the national number (numbering plan, decision 2018-0881, 2.5.12); four
 * digits follow.
 */
const fiction: Readonly<Record<string, string>> = {
  1: '19900',
  2: '26191',
  3: '35301',
  4: '46571',
  5: '53649',
  6: '63998',
  7: '63998',
};

const phone: Shape = (reading, random) => {
  const national = /^(?:(?:\+|00)33[\s.\-/]?(?:\(0\)[\s.\-/]?)?|0)([1-7](?:[\s.\-/]?\d){8})$/.exec(reading)?.[1];
  const head = national && fiction[national.charAt(0)];
  if (national === undefined || head === undefined) return foreignPhone(reading, random);
  let digits = head;
  while (digits.length < 9) digits += random.pick(DIGITS);
  let at = 0;
  return reading.slice(0, -national.length) + national.replaceAll(/\d/g, () => digits.charAt(at++));
};

/** The country stays; the rest is random. */
const foreignPhone: Shape = (reading, random) => {
  const kept = /^\+?\d{2}/.exec(reading)?.[0] ?? '';
  return kept + likeFor(reading.slice(kept.length), random);
};

const name: Shape = (reading, random) => inventedWord(random, reading);

/** Days and months up to 12, so that the order does not matter; years of a living person. */
const birthDate: Shape = (reading, random) =>
  reading.replaceAll(/\d+/g, (digits) => {
    if (digits.length === 4) return String(1930 + random.below(75));
    if (digits.length === 8) return likeFor(digits, random);
    return String(random.below(9) + 1).padStart(digits.length, '0');
  });

/** Type of way, particles and marks stay; names, numbers and towns do not. */
const postalAddress: Shape = (reading, random) =>
  reading.replaceAll(/[\p{L}\p{M}]+|\d+/gu, (piece) => {
    if (/^\d/.test(piece)) return likeFor(piece, random);
    const stays = (['french-way', 'english-way', 'southern-way', 'particle'] as const).some((list) =>
      isAddressWord(list, piece),
    );
    return stays || piece.length < 3 ? piece : inventedWord(random, piece);
  });

/** Blocks for documentation: RFC 5737 and RFC 3849. */
const ipAddress: Shape = (reading, random) => {
  const hex = (): string => (random.below(0xffff) + 1).toString(16);
  if (reading.includes(':')) return `2001:db8:${hex()}:${hex()}::${hex()}`;
  return `${['192.0.2', '198.51.100', '203.0.113'][random.below(3)] ?? ''}.${random.below(254) + 1}`;
};

/** Addresses that a network gives itself (IEEE 802: the second bit of the first byte). */
const macAddress: Shape = (reading, random) => {
  const pairs = reading.replaceAll(/[\da-f]/gi, () => random.pick('0123456789abcdef'));
  return `02${pairs.slice(2)}`;
};

/** A cell or a word on health, religion and the like. */
const labelled: Shape = (_reading, random) => `valeur-${inventedWord(random, 'a')}`;

/** A text that was encoded: the model could read it, so nothing of it stays. */
const encoded: Shape = (_reading, random) => {
  let token = '';
  for (let at = 0; at < 16; at++) token += random.pick(`${SMALL}${SMALL.toUpperCase()}${DIGITS}`);
  return `masked${token}`;
};

const shapes: Readonly<Record<string, Shape>> = {
  email,
  phone,
  'person-name': name,
  'birth-date': birthDate,
  'postal-address': postalAddress,
  'ip-address': ipAddress,
  'mac-address': macAddress,
  labelled,
  encoded,
};

/** The shape for what a recognizer found. Numbers of all kinds keep their groups. */
export function shapeFor(kind: string): Shape {
  return shapes[kind] ?? likeFor;
}
