import { validate as brCpf } from 'stdnum/lib/cjs/br/cpf.js';
import { hasLuhnDigit, isOneDigit } from '../identifier-arithmetic.ts';
import { both, library } from './combined-checks.ts';
import type { IdentifierCheck } from './identifier-check.ts';

/** Numbers of the United States, Canada and Brazil. */
export const american: Readonly<Record<string, IdentifierCheck>> = {
  // stdnum lets the serial 0000 through.
  'us-ssn': (digits) => /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits),
  'us-itin': (digits) => /^9\d\d(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])/.test(digits),
  'ca-sin': (digits) => !digits.startsWith('8') && hasLuhnDigit(digits) && !isOneDigit(digits),
  'br-cpf': both((digits) => !isOneDigit(digits), library(brCpf)),
};
