import type { Jurisdiction } from '../policy/policy-file.ts';

/**
 * Regions whose national formats are read without an international prefix. The French overseas regions have numbering
 * plans of their own in libphonenumber's metadata: a Réunion number is not valid under FR.
 */
const regionsByJurisdiction: Readonly<Record<Jurisdiction, readonly string[]>> = {
  fr: ['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'NC', 'PF', 'WF'],
  eu: [],
  // Guernsey, Jersey and the Isle of Man share the numbering plan of the United Kingdom.
  uk: ['GB', 'GG', 'JE', 'IM'],
  // The Caribbean Netherlands are public bodies of the country, with a numbering plan of their own.
  nl: ['NL', 'BQ'],
  ca: ['CA'],
};

export function regionsOf(jurisdictions: readonly Jurisdiction[]): readonly string[] {
  return jurisdictions.flatMap((jurisdiction) => regionsByJurisdiction[jurisdiction]);
}
