import { validate as atTin } from 'stdnum/lib/cjs/at/tin.js';
import { validate as atVnr } from 'stdnum/lib/cjs/at/vnr.js';
import { validate as bgEgn } from 'stdnum/lib/cjs/bg/egn.js';
import { validate as bgPnf } from 'stdnum/lib/cjs/bg/pnf.js';
import { validate as brCpf } from 'stdnum/lib/cjs/br/cpf.js';
import { validate as czRc } from 'stdnum/lib/cjs/cz/rc.js';
import { validate as deIdnr } from 'stdnum/lib/cjs/de/idnr.js';
import { validate as deSvnr } from 'stdnum/lib/cjs/de/svnr.js';
import { validate as eeIk } from 'stdnum/lib/cjs/ee/ik.js';
import { validate as esDni } from 'stdnum/lib/cjs/es/dni.js';
import { validate as esNie } from 'stdnum/lib/cjs/es/nie.js';
import { validate as esNss } from 'stdnum/lib/cjs/es/nss.js';
import { validate as gbNino } from 'stdnum/lib/cjs/gb/nino.js';
import { validate as gbUtr } from 'stdnum/lib/cjs/gb/utr.js';
import { validate as grAmka } from 'stdnum/lib/cjs/gr/amka.js';
import { validate as hrOib } from 'stdnum/lib/cjs/hr/oib.js';
import { validate as itFiscalCode } from 'stdnum/lib/cjs/it/codicefiscale.js';
import { validate as ltAsmens } from 'stdnum/lib/cjs/lt/asmens.js';
import { validate as lvPvn } from 'stdnum/lib/cjs/lv/pvn.js';
import { validate as nlOnderwijsnummer } from 'stdnum/lib/cjs/nl/onderwijsnummer.js';
import { validate as plPesel } from 'stdnum/lib/cjs/pl/pesel.js';
import { validate as ptCc } from 'stdnum/lib/cjs/pt/cc.js';
import { validate as ptNif } from 'stdnum/lib/cjs/pt/nif.js';
import { validate as roCnp } from 'stdnum/lib/cjs/ro/cnp.js';
import { mod97, passesLuhn } from './checksums.ts';
import {
  hasLuhnDigit,
  isEpoch,
  isMonthAndDay,
  isOneDigit,
  passesEan,
  passesVerhoeff,
  sumOf,
} from './identifier-arithmetic.ts';
import { health } from './health-checks.ts';
import { papers, type IdentifierCheck as Check } from './paper-checks.ts';

/** A check of stdnum. It keeps the day of the machine in mind: nobody is born tomorrow. */
function library(validate: (value: string) => { readonly isValid: boolean }): Check {
  return (compact) => validate(compact).isValid;
}

function both(...checks: readonly Check[]): Check {
  return (compact, written) => checks.every((check) => check(compact, written));
}

function either(...checks: readonly Check[]): Check {
  return (compact, written) => checks.some((check) => check(compact, written));
}

const number = (text: string, from: number, to?: number): number => Number(text.slice(from, to));

const french: Readonly<Record<string, Check>> = {
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

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

const british: Readonly<Record<string, Check>> = {
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

const western: Readonly<Record<string, Check>> = {
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

const southern: Readonly<Record<string, Check>> = {
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

const northern: Readonly<Record<string, Check>> = {
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

const eastern: Readonly<Record<string, Check>> = {
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

const american: Readonly<Record<string, Check>> = {
  // stdnum lets the serial 0000 through.
  'us-ssn': (digits) => /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits),
  'us-itin': (digits) => /^9\d\d(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])/.test(digits),
  'ca-sin': (digits) => !digits.startsWith('8') && hasLuhnDigit(digits) && !isOneDigit(digits),
  'br-cpf': both((digits) => !isOneDigit(digits), library(brCpf)),
};

/** What a number must be besides, to be taken without a word that announces it. */
const alone: Readonly<Record<string, Check>> = {
  // Milliseconds since 1970, and articles: those of France start with 3 as well.
  'no-epoch-no-article': (digits, written) => written !== digits || (!isEpoch(digits) && !passesEan(digits)),
  // Numbers of the usual kind: no unknown day, no temporary number.
  'usual-day': (digits) => isMonthAndDay(number(digits, 2, 4), number(digits, 4, 6)),
  'usual-month': (digits) => isMonth(number(digits, 2, 4)),
};

const checks: ReadonlyMap<string, Check> = new Map(
  Object.entries({
    'not-one-digit': (text: string) => !isOneDigit(text.replace(/\D/g, '')),
    ...french,
    ...british,
    ...western,
    ...papers,
    ...health,
    ...southern,
    ...northern,
    ...eastern,
    ...american,
    ...alone,
  }),
);

/** The check of this name; one that passes everything when the name is absent. @throws when nobody wrote it. */
export function identifierCheckOf(name: string | undefined): Check {
  if (name === undefined) return () => true;
  const check = checks.get(name);
  if (!check) throw new Error(`No check of identifiers is called ${name}`);
  return check;
}
