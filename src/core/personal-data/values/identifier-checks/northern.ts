import { validate as eeIk } from 'stdnum/lib/cjs/ee/ik.js';
import { validate as ltAsmens } from 'stdnum/lib/cjs/lt/asmens.js';
import { validate as lvPvn } from 'stdnum/lib/cjs/lv/pvn.js';
import { passesLuhn } from '../checksums.ts';
import { isMonthAndDay, sumOf } from '../identifier-arithmetic.ts';
import { both, either, library } from './combined-checks.ts';
import type { IdentifierCheck } from './identifier-check.ts';
import { number } from './parts.ts';

/** Numbers of the Nordic and Baltic countries. */
export const northern: Readonly<Record<string, IdentifierCheck>> = {
  // Luhn’s digit on the last ten digits; day plus 60 in a coordination number.
  'se-personal-number': (digits) => {
    const short = digits.slice(-10);
    const century = digits.length === 10 || /^(?:18|19|20)/.test(digits);
    return century && isMonthAndDay(number(short, 2, 4), number(short, 4, 6) % 60) && passesLuhn(short);
  },
  'dk-cpr': (digits) => isMonthAndDay(number(digits, 2, 4), number(digits, 0, 2)) && !digits.endsWith('0000'),
  // Day plus 40 in a D number; month plus 40 in a help number, plus 80 in an invented one.
  'no-birth-number': (digits) => {
    const day = isMonthAndDay(number(digits, 2, 4) % 40, number(digits, 0, 2) % 40);
    const first = sumOf(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]);
    return day && first % 11 === 0 && sumOf(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
  },
  'fi-personal-code': (_compact, written) => {
    const digits = written.slice(0, 6) + written.slice(7, 10);
    const century = /^[-+A-FU-Y]$/.test(written.charAt(6));
    const day = isMonthAndDay(number(digits, 2, 4), number(digits, 0, 2));
    return (
      century &&
      day &&
      number(digits, 6) >= 2 &&
      '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(digits) % 31] === written.charAt(10)
    );
  },
  'ee-personal-code': both(isBalticDay, library(eeIk)),
  'lt-personal-code': both(isBalticDay, library(ltAsmens)),
  // Numbers given since 2017 start with 32 and say nothing more.
  'lv-personal-code': either(
    (digits) => digits.startsWith('32'),
    both((digits) => /^[0-3]/.test(digits), library(lvPvn)),
  ),
};

/** Century and sex, year, month, day. */
function isBalticDay(digits: string): boolean {
  return /^[1-8]/.test(digits) && isMonthAndDay(number(digits, 3, 5), number(digits, 5, 7));
}
