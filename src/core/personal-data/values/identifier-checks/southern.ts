import { validate as esDni } from 'stdnum/lib/cjs/es/dni.js';
import { validate as esNie } from 'stdnum/lib/cjs/es/nie.js';
import { validate as esNss } from 'stdnum/lib/cjs/es/nss.js';
import { validate as grAmka } from 'stdnum/lib/cjs/gr/amka.js';
import { validate as hrOib } from 'stdnum/lib/cjs/hr/oib.js';
import { validate as itFiscalCode } from 'stdnum/lib/cjs/it/codicefiscale.js';
import { validate as ptCc } from 'stdnum/lib/cjs/pt/cc.js';
import { validate as ptNif } from 'stdnum/lib/cjs/pt/nif.js';
import { isMonthAndDay, sumOf } from '../identifier-arithmetic.ts';
import { both, library } from './combined-checks.ts';
import type { IdentifierCheck } from './identifier-check.ts';
import { number } from './parts.ts';

/** Numbers of Spain, Portugal, Italy, Malta, Greece, Croatia, Slovenia and Cyprus. */
export const southern: Readonly<Record<string, IdentifierCheck>> = {
  'es-dni': library(esDni),
  'es-nie': library(esNie),
  'es-social-security': library(esNss),
  // Natural persons: 1, 2, 3 and 45 (not resident).
  'pt-nif': both((digits) => /^(?:[123]|45)/.test(digits), library(ptNif)),
  'pt-citizen-card': library(ptCc),
  // Consonants, then vowels, then X, of both names; day 1 to 31, plus 40 for women; places A to M, countries Z.
  'it-fiscal-code': both((text) => {
    const day = number(text, 9, 11) % 40;
    const names = [text.slice(0, 3), text.slice(3, 6)].every((name) =>
      /^[^AEIOU]*[AEIOU]*$/.test(name.replace(/X{1,2}$/, '')),
    );
    return names && day >= 1 && day <= 31 && number(text, 9, 11) <= 71 && /[A-MZ]/.test(text.charAt(11));
  }, library(itFiscalCode)),
  'mt-identity-card': (text) => /[MGAPLHBZ]$/.test(text),
  'gr-amka': library(grAmka),
  // 7, 8 and 9 are companies’ and the state’s.
  'gr-afm': (digits) => {
    const sum = sumOf(digits, [256, 128, 64, 32, 16, 8, 4, 2]);
    return !/^(?:[789]|09)/.test(digits) && (sum % 11) % 10 === number(digits, 8);
  },
  'hr-oib': library(hrOib),
  // Day, month, last three digits of the year.
  'si-emso': (digits) => {
    const sum = sumOf(digits, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    const day = isMonthAndDay(number(digits, 2, 4), number(digits, 0, 2)) && /^[890]/.test(digits.slice(4));
    return day && sum % 11 !== 1 && (11 - (sum % 11)) % 11 === number(digits, 12);
  },
  'cy-tax-id': (text) => {
    const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
    const sum = Array.from(text.slice(0, 8), Number).reduce(
      (all, digit, at) => all + (at % 2 === 0 ? (odd[digit] ?? 0) : digit),
      0,
    );
    return text.charCodeAt(8) - 65 === sum % 26 && !text.startsWith('12');
  },
};
