import { validate as atTin } from 'stdnum/lib/cjs/at/tin.js';
import { validate as atVnr } from 'stdnum/lib/cjs/at/vnr.js';
import { validate as deIdnr } from 'stdnum/lib/cjs/de/idnr.js';
import { validate as deSvnr } from 'stdnum/lib/cjs/de/svnr.js';
import { validate as nlOnderwijsnummer } from 'stdnum/lib/cjs/nl/onderwijsnummer.js';
import { passesLuhn } from '../checksums.ts';
import { isMonthAndDay, isOneDigit, passesEan, passesVerhoeff, sumOf } from '../identifier-arithmetic.ts';
import { both, library } from './combined-checks.ts';
import type { IdentifierCheck } from './identifier-check.ts';
import { number } from './parts.ts';

/** Numbers of Germany, Austria, Switzerland, the Netherlands, Belgium and Luxembourg. */
export const western: Readonly<Record<string, IdentifierCheck>> = {
  'de-tax-id': both((digits) => !digits.startsWith('0'), library(deIdnr)),
  'de-social-insurance': library(deSvnr),
  'at-social-insurance': library(atVnr),
  'at-tax-number': library(atTin),
  // 756 is Switzerland in ISO 3166; GS1 has never given it to a country.
  'ch-ahv': (digits) => digits.startsWith('756') && passesEan(digits),
  'nl-bsn': (digits) => sumOf(digits.padStart(9, '0'), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 && !isOneDigit(digits),
  'nl-education-number': library(nlOnderwijsnummer),
  // Day of birth; month plus 20 or 40 in a number of the social-security bank; 97 less a remainder, a 2 before it since 2000.
  'be-national-number': (digits) => {
    const month = number(digits, 2, 4) % 20;
    const known = isMonthAndDay(month, number(digits, 4, 6));
    if (number(digits, 2, 4) > 52 || (!known && month !== 0) || /^0+$/.test(digits.slice(0, 9))) return false;
    const bodies = number(digits, 0, 2) > 40 ? [digits.slice(0, 9)] : [digits.slice(0, 9), `2${digits.slice(0, 9)}`];
    return bodies.some((body) => 97 - (Number(body) % 97) === number(digits, 9));
  },
  // Year, month, day, serial, Luhn's digit, Verhoeff's digit.
  'lu-matricule': (digits) =>
    /^(?:18|19|20)/.test(digits) &&
    isMonthAndDay(number(digits, 4, 6), number(digits, 6, 8)) &&
    passesLuhn(digits.slice(0, 12)) &&
    passesVerhoeff(digits.slice(0, 11) + digits.slice(12)),
};
