import assert from 'node:assert/strict';
import fc from 'fast-check';
import { passesLuhn } from '../../../src/core/personal-data/values/checksums.ts';
import { existing, find } from './find.ts';

const digit = fc.integer({ min: 0, max: 9 });
const digitsOf = (length: number) =>
  fc.array(digit, { minLength: length, maxLength: length }).map((each) => each.join(''));
const other = fc.integer({ min: 1, max: 9 });

function foundBy(id: string, text: string): readonly string[] {
  return find(text, 'plaintext', [existing(id)]).map(({ range }) => text.slice(range.start, range.end));
}

/** The text with another digit in one place. */
function changed(text: string, at: number, by: number): string {
  return text.slice(0, at) + String((Number(text.charAt(at)) + by) % 10) + text.slice(at + 1);
}

describe('numbers that say nothing without a partner', () => {
  it('a routing number counts with its check digit, beside an account, and not with another digit', () => {
    const weights = [3, 7, 1, 3, 7, 1, 3, 7];
    fc.assert(
      fc.property(digitsOf(8), digitsOf(10), fc.nat(8), other, (body, account, at, by) => {
        const sum = weights.reduce((all, weight, place) => all + weight * Number(body.charAt(place)), 0);
        const routing = body + String((10 - (sum % 10)) % 10);
        const text = (number: string): string => `routing number: ${number}, account number: ${account}`;
        assert.deepEqual(foundBy('domestic-account', text(routing)), [routing, account]);
        assert.deepEqual(foundBy('domestic-account', text(changed(routing, at, by))), []);
        assert.deepEqual(foundBy('domestic-account', `routing number: ${routing}`), []);
      }),
    );
  });

  it('a sort code counts beside an account, in either order, however it is written', () => {
    fc.assert(
      fc.property(
        fc.array(digitsOf(2), { minLength: 3, maxLength: 3 }),
        fc.constantFrom('-', ' ', ''),
        digitsOf(8),
        (groups, separator, account) => {
          const code = groups.join(separator);
          const text = `sort code: ${code}; account: ${account}`;
          assert.deepEqual(foundBy('domestic-account', text), [code, account]);
          assert.deepEqual(foundBy('domestic-account', `account: ${account}; sort code: ${code}`), [account, code]);
        },
      ),
    );
  });

  it('a SIREN of a sole trader counts with its check digit, and not with another digit', () => {
    fc.assert(
      fc.property(digitsOf(8), fc.nat(8), other, (body, at, by) => {
        const siren = Array.from('0123456789', (last) => body + last).find(passesLuhn) ?? '';
        fc.pre(!/^(.)\1*$/.test(siren));
        const text = (number: string): string => `{ "siren": "${number}", "statut": "micro-entrepreneur" }`;
        assert.deepEqual(foundBy('sole-trader', text(siren)), [siren]);
        assert.deepEqual(foundBy('sole-trader', text(changed(siren, at, by))), []);
        assert.deepEqual(foundBy('sole-trader', `{ "siren": "${siren}" }`), []);
      }),
    );
  });
});
