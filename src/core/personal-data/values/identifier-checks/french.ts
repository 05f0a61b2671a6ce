import { mod97, passesLuhn } from '../checksums.ts';
import { isOneDigit } from '../identifier-arithmetic.ts';
import type { IdentifierCheck } from './identifier-check.ts';
import { isMonth, number } from './parts.ts';

/** Numbers that France gives. */
export const french: Readonly<Record<string, IdentifierCheck>> = {
  // Key: first ten digits modulo 511.
  'fr-spi': (digits) => /^[0-3]/.test(digits) && number(digits, 0, 10) % 511 === number(digits, 10),
  'fr-rpps': (digits) => /^[18]/.test(digits) && passesLuhn(digits),
  // Department, profession, order. Its last digit is not published as a check.
  'fr-adeli': (digits) => /^(?:0[1-9]|[1-8]\d|9[0-578])\d/.test(digits) && !isOneDigit(digits),
  // Until 2021: year, month and department of issue first. Since: nine characters without vowels.
  'fr-identity-card': (text) =>
    text.length === 12 ? isMonth(number(text, 2, 4)) && !isOneDigit(text) : !/[AEIOUY]/.test(text),
  'fr-driving-licence': (text) => /[A-Z]/.test(text) || (isMonth(number(text, 2, 4)) && !isOneDigit(text)),
  // No I, O, U; no SS; first letters WW are kept for provisional plates.
  'fr-vehicle-plate': (text) => /^(?!SS|WW)[^IOU\d]{2}(?!000)\d{3}(?!SS)[^IOU\d]{2}$/.test(text),
  'fr-rib': (text) => mod97(text.replace(/[A-Z]/g, ribDigitOf)) === 0,
  'fr-siren-siret': (digits) => passesLuhn(digits.slice(0, 9)) && passesLuhn(digits) && !isOneDigit(digits),
};

/** A and J count for 1, B, K and S for 2… (CFONB, clé RIB). */
function ribDigitOf(letter: string): string {
  const place = letter.charCodeAt(0) - 65;
  return String(place < 18 ? (place % 9) + 1 : place - 16);
}
