import assert from 'node:assert/strict';
import fc from 'fast-check';
import { find } from './find.ts';
import { cards, contexts, emails, ibans, nirParts, phones } from './generated-values.ts';

const nirs = nirParts.chain((parts) =>
  fc.constantFrom(
    parts.join(''),
    parts.join(' '),
    parts.join('\u00a0'),
    parts.join('.'),
    `${parts.slice(0, -1).join('')} ${parts.at(-1) ?? ''}`,
  ),
);
const groupedIbans = ibans.chain((iban) => fc.constantFrom(iban, iban.match(/.{1,4}/g)?.join(' ') ?? iban));
const generated = { email: emails, phone: phones, nir: nirs, iban: groupedIbans, 'payment-card': cards };

function valuesIn(text: string, id: string): readonly string[] {
  const matches = find(text).filter((match) => match.recognizer.id === id);
  return matches.map(({ range }) => text.slice(range.start, range.end));
}

/** Another character of the same class in one place. */
function withOneChanged(value: string, place: number, shift: number): string {
  const places = value.split('').flatMap((character, at) => (/[0-9A-Z]/.test(character) ? [at] : []));
  const at = places[place % places.length] ?? 0;
  const character = value[at] ?? '';
  const alphabet = /\d/.test(character) ? '0123456789' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const index = alphabet.indexOf(character);
  const other = alphabet[(index + 1 + (shift % (alphabet.length - 1))) % alphabet.length] ?? '';
  return value.slice(0, at) + other + value.slice(at + 1);
}

describe('recognizers, whatever the value', () => {
  for (const [id, values] of Object.entries(generated)) {
    it(`find every ${id}, whatever stands around`, () => {
      fc.assert(
        fc.property(values, fc.constantFrom(...contexts), (value, context) => {
          assert.deepEqual(
            valuesIn(
              context.replace('_', () => value),
              id,
            ),
            [value],
          );
        }),
      );
    });

    it(`find a ${id} wherever the scanner pauses`, () => {
      fc.assert(
        fc.property(values, fc.integer({ min: 0, max: 60 }), (value, before) => {
          const text = `${'\n'.repeat(64 * 1024 - before)}${value}\n`;
          assert.deepEqual(valuesIn(text, id), [value]);
        }),
        { numRuns: 60 },
      );
    });

    it(`replace a ${id} by one that is nobody’s, always the same`, () => {
      fc.assert(
        fc.property(values, (value) => {
          const [match] = find(value);
          const stand = match?.recognizer.fictitious(value) ?? '';
          const [again] = find(stand);
          assert.equal(again?.documentedExample, true);
          assert.equal(again.recognizer.id, id);
          assert.equal(again.recognizer.fictitious(stand), stand);
          if (id !== 'email') assert.equal(stand.replace(/[0-9a-z]/gi, '#'), value.replace(/[0-9a-z]/gi, '#'));
        }),
      );
    });
  }

  // The remainder modulo 97, a prime, and Luhn's sum both change with any one digit. In an IBAN a letter may stand for
  // a letter, and its country is left alone. The whole is not taken; the first 16 digits of 19 may be
  // a card number of their own.
  const checked = { nir: nirs, iban: ibans, 'payment-card': cards };
  for (const [id, values] of Object.entries(checked)) {
    it(`do not take a ${id} with one digit changed`, () => {
      fc.assert(
        fc.property(values, fc.nat(), fc.nat(), (value, place, shift) => {
          const country = id === 'iban' ? 2 : 0;
          const wrong = value.slice(0, country) + withOneChanged(value.slice(country), place, shift);
          assert.ok(!valuesIn(wrong, id).includes(wrong));
        }),
      );
    });
  }
});
