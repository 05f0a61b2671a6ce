import type { IdentifierCheck } from './identifier-check.ts';
import { number } from './parts.ts';
import { checkDigitOfIcao, isMonthAndDay, isOneDigit } from '../identifier-arithmetic.ts';

/** Year first or last. */
const day = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d$|^[0-3]\d[0-3]\d(?:19|20)\d\d$/;

/** Plates, licences and cards of France’s neighbours: shape and alphabet more than arithmetic. */
export const papers: Readonly<Record<string, IdentifierCheck>> = {
  // A surname, filled with nines; decade, month (plus 50 for women), day, year; initials, nine for none; check characters.
  'gb-driving-licence': (text) =>
    /^[A-Z]{2,5}9{0,3}\d{6}[A-Z][A-Z9][A-HJ-NP-Z2-9][A-Z]{2}$/.test(text) &&
    number(text, 6, 8) <= 62 &&
    isMonthAndDay(number(text, 6, 8) % 50, number(text, 8, 10)),
  // No I, Q, and Z only at the end; 00 and 01 are not given.
  'gb-vehicle-plate': (text) => /^[A-HJ-PR-Y]{2}(?:0[2-9]|[1-9]\d)[A-HJ-PR-Z]{3}$/.test(text),
  // No umlauts, no first zero; HJ, KZ, NS, SA and SS are not given.
  'de-vehicle-plate': (text, written) => /[A-Z][1-9]\d*$/.test(text) && !/-(?:HJ|KZ|NS|SA|SS) /.test(written),
  'it-vehicle-plate': (text) => /^[^IOQU\d]{2}\d{3}[^IOQU\d]{2}$/.test(text),
  'ch-vehicle-plate': (text) =>
    /^(?:A[GIR]|B[ELS]|FR|G[ELR]|JU|LU|N[EW]|OW|S[GHOZ]|T[GI]|UR|V[DS]|Z[GH])[1-9]/.test(text),
  // No vowels, C, M, Q or W.
  'nl-vehicle-plate': (text) => /^[BDFGHJKLNPRSTVXZ]+(?!000)\d{3}[BDFGHJKLNPRSTVXZ]+$/.test(text),
  // No vowels, B, D, Q or S, which are read as others; ICAO’s check digit where it is written.
  'de-identity-card': (text) =>
    /^[CFGHJ-NPRTV-Z][CFGHJ-NPRTV-Z\d]{8}\d?$/.test(text) &&
    (text.length === 9 || checkDigitOfIcao(text.slice(0, 9)) === text.charAt(9)),
  // Eight digits may be the day that the licence ends.
  'us-driving-licence': (text) => !isOneDigit(text.replace(/\D/g, '')) && !day.test(text),
  // Four digits and three consonants; no Q, no Ñ.
  'es-vehicle-plate': (text) => /^(?!0000)\d{4}[B-DF-HJ-NPR-TV-Z]{3}$/.test(text),
  // 1 to 7 say the series, 8 a dealer’s, 9 one that its owner chose; no I, M, O, Q, or W for those given in turn.
  'be-vehicle-plate': (text) => /^[1-9][A-Z]{3}(?!000)\d{3}$/.test(text),
  // Two pairs of digits and one of letters, or since 2020 the other way about.
  'pt-vehicle-plate': (text) => !isOneDigit(text.replace(/\D/g, '')),
  // U1 where the ministry prints it; two letters of an office where that did. At least six digits or letters besides.
  'it-driving-licence': (text) => /^(?:U1|[A-Z]{2}\d{7}[A-Z]$)/.test(text) && !isOneDigit(text.replace(/\D/g, '')),
};
