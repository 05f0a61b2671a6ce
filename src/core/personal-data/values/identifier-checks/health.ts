import { passesLuhn } from '../checksums.ts';
import { isOneDigit, sumOf } from '../identifier-arithmetic.ts';
import type { IdentifierCheck } from './identifier-check.ts';

/** Numbers of health insurance and of social security, where stdnum has no check. */
export const health: Readonly<Record<string, IdentifierCheck>> = {
  // The letter as two digits, then doubling every second one, as Luhn does from the other end (§ 290 SGB V, annex 1).
  'de-health-insurance': (text) => {
    const place = String(text.charCodeAt(0) - 64).padStart(2, '0');
    const digits = Array.from(place + text.slice(1, 9), Number);
    const sum = digits.reduce((all, digit, at) => all + crossSum(at % 2 === 0 ? digit : 2 * digit), 0);
    return sum % 10 === Number(text.charAt(9)) && !isOneDigit(text.slice(1));
  },
  // 1: persons; 2: bodies. Prime weights, 9 less the remainder.
  'pt-social-security': (digits) =>
    digits.startsWith('1') &&
    9 - (sumOf(digits, [29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10) === Number(digits.charAt(10)),
  // Health (80), Italy (380).
  'it-health-card': (digits) => digits.startsWith('80380') && !isOneDigit(digits.slice(5)),
  // No S, L, O, I, B or Z; no first zero.
  'us-medicare': (text) => /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d/.test(text) && !/[SLOIBZ]/.test(text),
  imei: (digits) => passesLuhn(digits) && !isOneDigit(digits),
};

function crossSum(value: number): number {
  return value > 9 ? value - 9 : value;
}
