import { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/max';
import { saidRegions } from '../../../../generated/said-regions.ts';

/** How much of a text is looked at, in UTF-16 code units. */
const MAX_TEXT = 100_000;
/** Domains of countries (ISO 3166, and `.uk`) in addresses of mail and of the web. */
const domain = /(?:@|\/\/)[\w.-]{1,60}\.([a-z]{2})(?![\w.-])/g;
const calling = /\+(\d{2,3})(?=[ \d(.-])/g;
/** The country of an IBAN (ISO 13616). */
const account = /\b([A-Z]{2})\d{2}(?= ?[A-Z\d]{4} ?\d{4})/g;
const [only] = saidRegions;
if (!only) throw new Error('said-regions.yml is empty');
const { regions: neighbours, domains } = only;

const byCode = new Map(
  neighbours.flatMap((region) =>
    isSupportedCountry(region) ? [[getCountryCallingCode(region), region] as const] : [],
  ),
);
const known: ReadonlySet<string> = new Set(neighbours);

/** Countries that a text speaks of, by its domains, its accounts and its international numbers; the one most spoken of first. */
export function regionsSaidIn(whole: string): readonly string[] {
  const text = whole.slice(0, MAX_TEXT);
  const counts = new Map<string, number>();
  const add = (region: string | undefined): void => {
    if (region !== undefined && known.has(region)) counts.set(region, (counts.get(region) ?? 0) + 1);
  };
  for (const [, end = ''] of text.matchAll(domain)) add(domains[end] ?? end.toUpperCase());
  for (const [, code = ''] of text.matchAll(calling)) add(byCode.get(code) ?? byCode.get(code.slice(0, 2)));
  for (const [, country] of text.matchAll(account)) add(country);
  return [...counts].sort(([, one], [, other]) => other - one).map(([region]) => region);
}
