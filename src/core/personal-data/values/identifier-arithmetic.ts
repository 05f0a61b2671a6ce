import { passesLuhn } from './checksums.ts';

/** Sum of digits times weights, from the left; a digit without a weight does not count. */
export function sumOf(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at] ?? 0), 0);
}

/** Whether digits end with the check digit of a European article number (GS1), which other numbers use too. */
export function passesEan(digits: string): boolean {
  const weights = Array.from(digits, (_, at) => ((digits.length - at) % 2 === 0 ? 3 : 1));
  return sumOf(digits, weights) % 10 === 0;
}

/** Milliseconds since 1970, from 2001 to 2033: the commonest number of 13 digits in code. */
export function isEpoch(digits: string): boolean {
  return /^1\d{12}$/.test(digits);
}

export function isOneDigit(text: string): boolean {
  return /^(.)\1*$/.test(text);
}

/** Fewest digits of which three keys, each held down, make a number that nobody has been given: `11111133333`. */
const HELD = 8;

/** How often a digit is not the one before it. */
function changesOf(digits: string): number {
  return Array.from(digits).filter((digit, at) => at > 0 && digit !== digits.charAt(at - 1)).length;
}

/** Digits that count up or down from the first to the last, are all the same, or are a few keys held down: nobody has been given those. */
export function isTypedInARow(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length >= HELD && changesOf(digits) < 3) return true;
  return isOneDigit(digits) || '012345678901234567890'.includes(digits) || '098765432109876543210'.includes(digits);
}

/** Whether two digits of a month and two of a day can stand together; the 29th of February counts in any year. */
export function isMonthAndDay(month: number, day: number): boolean {
  const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** Luhn's check on the digits of a text. */
export function hasLuhnDigit(text: string): boolean {
  return passesLuhn(text.replace(/\D/g, ''));
}

/** Products in the dihedral group of ten elements (J. Verhoeff, Error Detecting Decimal Codes, 1969). */
function times(one: number, other: number): number {
  if (one < 5) return other < 5 ? (one + other) % 5 : ((one + other) % 5) + 5;
  return other < 5 ? ((one - other + 5) % 5) + 5 : (one - other + 5) % 5;
}

const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Verhoeff's check of a row of digits whose last one is the check digit. */
export function passesVerhoeff(digits: string): boolean {
  let check = 0;
  digits
    .split('')
    .reverse()
    .forEach((digit, at) => {
      let value = Number(digit);
      for (let turn = 0; turn < at % 8; turn++) value = permutation[value] ?? 0;
      check = times(check, value);
    });
  return check === 0;
}

/** Weights 7, 3, 1 over digits and letters, A = 10; `<` counts for nothing (ICAO Doc 9303-3, 4.9). */
export function checkDigitOfIcao(text: string): string {
  const sum = Array.from(text).reduce((all, character, at) => {
    const value = character === '<' ? 0 : parseInt(character, 36);
    return all + value * ([7, 3, 1][at % 3] ?? 0);
  }, 0);
  return String(sum % 10);
}
