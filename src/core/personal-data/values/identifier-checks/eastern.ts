import { validate as bgEgn } from 'stdnum/lib/cjs/bg/egn.js';
import { validate as bgPnf } from 'stdnum/lib/cjs/bg/pnf.js';
import { validate as czRc } from 'stdnum/lib/cjs/cz/rc.js';
import { validate as plPesel } from 'stdnum/lib/cjs/pl/pesel.js';
import { validate as roCnp } from 'stdnum/lib/cjs/ro/cnp.js';
import { isMonthAndDay, isOneDigit, sumOf } from '../identifier-arithmetic.ts';
import { both, either, library } from './combined-checks.ts';
import type { IdentifierCheck } from './identifier-check.ts';
import { number } from './parts.ts';

/** Numbers of Poland, Czechia, Slovakia, Hungary, Romania and Bulgaria. */
export const eastern: Readonly<Record<string, IdentifierCheck>> = {
  'pl-pesel': library(plPesel),
  'cz-sk-birth-number': library(czRc),
  'hu-tax-id': (digits) =>
    digits.startsWith('8') && sumOf(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === number(digits, 9),
  'hu-social-security': (digits) =>
    sumOf(digits, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === number(digits, 8) && !isOneDigit(digits),
  'ro-cnp': library(roCnp),
  // Month plus 20 before 1900, plus 40 since 2000; or a foreigner’s number.
  'bg-egn': either(
    both((digits) => isMonthAndDay(number(digits, 2, 4) % 20, number(digits, 4, 6)), library(bgEgn)),
    library(bgPnf),
  ),
};
