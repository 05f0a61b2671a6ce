import { isSupportedCountry, parsePhoneNumberFromString, PhoneNumber } from 'libphonenumber-js/max';
import { phonePlans } from '../../../../generated/phone-plans.ts';
import { overlayDigits } from './digit-run.ts';

/** Trunk prefix and calling code of the regions that share theirs with none. */
const ownCodes = new Map(
  phonePlans.flatMap(({ trunk = '', callingCodes = {} }) =>
    Object.entries(callingCodes).map(([region, callingCode]) => [region, { trunk, callingCode }] as const),
  ),
);
const fiction = phonePlans.flatMap((plan) => plan.fiction ?? []);
const fictionPattern = new RegExp(`^(?:${fiction.map(({ block }) => `\\${block.replaceAll('x', '\\d')}`).join('|')})$`);
const published = new Set(phonePlans.flatMap((plan) => plan.examples ?? []));
const counts = Array.from({ length: 6 }, (_, at) => '0123456789'.slice(at, at + 5)).flatMap((row) => [
  row,
  row.split('').reverse().join(''),
]);
/** Types of libphonenumber that are not services (0 800, 118…). */
const personal: ReadonlySet<string> = new Set([
  'MOBILE',
  'FIXED_LINE',
  'FIXED_LINE_OR_MOBILE',
  'VOIP',
  'PERSONAL_NUMBER',
]);
/** For a country that keeps no numbers for fiction. */
const frenchFiction = '+33 6 39 98 12 34';

interface OwnCode {
  readonly trunk: string;
  readonly callingCode: string;
}

/** A number that exists, or that is published as nobody's. */
export interface ReadNumber {
  readonly e164: string;
  /** False for service numbers: they belong to organisations. */
  readonly canBePersonal: boolean;
  readonly isInvented: boolean;
}

/**
 * Reads a number; `undefined` when nobody can have it.
 * @param text digits for a national number; with a `+` for an international one.
 * @param region ISO 3166 code of a national number's plan.
 */
export function numberOf(text: string, region: string | undefined): ReadNumber | undefined {
  const own = region === undefined ? undefined : ownCodes.get(region);
  const number = own ? withOwnCode(text, own) : parsedNumber(text, region);
  if (!number) return undefined;
  const e164 = number.number;
  if (isInvented(e164)) return { e164, canBePersonal: true, isInvented: true };
  const type = number.getType();
  return type && { e164, canBePersonal: personal.has(type), isInvented: false };
}

/** Where a region has its calling code for itself, the number is the international one with the trunk prefix before it: nine times faster than parsing. */
function withOwnCode(digits: string, { trunk, callingCode }: OwnCode): PhoneNumber | undefined {
  const significant = digits.slice(trunk.length);
  if (!digits.startsWith(trunk) || significant.startsWith('0')) return undefined;
  return new PhoneNumber(`+${callingCode}${significant}`);
}

function parsedNumber(text: string, region: string | undefined): PhoneNumber | undefined {
  const parsed = parse(text, region);
  return parsed && (!region || isWrittenNationally(parsed, text)) ? parsed : undefined;
}

/** Numbers of the ranges for films and examples, published placeholders, and numbers that somebody typed in a row. */
function isInvented(e164: string): boolean {
  return published.has(e164) || isTypedInARow(e164.slice(-8)) || fictionPattern.test(e164);
}

/** One digit six times, five digits that count up or down, or a group of three or four typed twice. */
function isTypedInARow(digits: string): boolean {
  if (/(\d)\1{5}|(\d{3,4})\2/.test(digits)) return true;
  return counts.some((row) => digits.includes(row));
}

/** A number that the same country keeps for fiction, where there is one, in the places of the original's digits. */
export function fictitiousNumber(original: string): string {
  const parsed = parse(original.replace(/^00/, '+'), 'FR');
  // A national number of elsewhere: with other digits it might be somebody's there.
  if (!/^(?:\+|00)/.test(original) && !mayBeFrench(original)) return frenchFiction;
  const callingCode = parsed?.countryCallingCode ?? '33';
  const length = parsed?.number.length ?? 0;
  const [best] = fiction
    .map(({ example }) => example)
    .filter((example) => example.startsWith(`+${callingCode}`) && example.length === length)
    .sort((one, other) => sharedLength(other, parsed?.number ?? '') - sharedLength(one, parsed?.number ?? ''));
  return best === undefined ? frenchFiction : overlayDigits(original, best.slice(callingCode.length + 1));
}

/** Whether a national number has the trunk prefix and the length of a French one; none is written with a slash. */
function mayBeFrench(original: string): boolean {
  return !original.includes('/') && /^0\d{9}$/.test(original.replace(/\D/g, ''));
}

function parse(text: string, region: string | undefined): PhoneNumber | undefined {
  if (region === undefined) return parsePhoneNumberFromString(text, { extract: false });
  if (!isSupportedCountry(region)) return undefined;
  return parsePhoneNumberFromString(text, { defaultCountry: region, extract: false });
}

/** With the trunk prefix where the country has one: 612345678 is no French number. */
function isWrittenNationally(parsed: PhoneNumber, digits: string): boolean {
  return parsed.formatNational().replace(/\D/g, '') === digits;
}

function sharedLength(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}
