import { validate as gbNino } from 'stdnum/lib/cjs/gb/nino.js';
import { validate as gbUtr } from 'stdnum/lib/cjs/gb/utr.js';
import { isOneDigit, sumOf } from '../identifier-arithmetic.ts';
import { library } from './combined-checks.ts';
import type { IdentifierCheck } from './identifier-check.ts';

/** Numbers of the United Kingdom and Ireland. */
export const british: Readonly<Record<string, IdentifierCheck>> = {
  'gb-nhs': (digits) => sumOf(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 && !isOneDigit(digits),
  'gb-nino': library(gbNino),
  'gb-upn': (text) => {
    const tail = text.slice(1).replace(/[A-Z]$/, (letter) => String('ABCDEFGHJKLMNPQRTUVWXYZ'.indexOf(letter) % 10));
    const letter = 'ABCDEFGHJKLMNPQRTUVWXYZ'[sumOf(tail, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]) % 23];
    return letter === text.charAt(0);
  },
  'gb-utr': library(gbUtr),
  // The second letter counts nine times; stdnum knows only some of those in use.
  'ie-pps': (text) => {
    const alphabet = 'WABCDEFGHIJKLMNOPQRSTUV';
    const second = 'WABCDEFGHI'.indexOf(text.charAt(8) || 'W');
    const sum = sumOf(text, [8, 7, 6, 5, 4, 3, 2]) + 9 * second;
    return second >= 0 && alphabet.charAt(sum % 23) === text.charAt(7);
  },
};
