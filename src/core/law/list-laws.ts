import { laws } from '../../../generated/laws.ts';
import type { LawFile, LawJurisdiction, ObligationFile } from './law-file.ts';
import { startOf, type DutyStart } from './start.ts';

/** The places whose law Vigie knows. */
export const lawJurisdictions: readonly LawJurisdiction[] = laws.map(({ jurisdiction }) => jurisdiction);

/** The duties of one place, whoever is concerned. */
export interface ListedLaw {
  readonly law: LawFile;
  readonly duties: readonly { readonly obligation: ObligationFile; readonly start: DutyStart }[];
}

/** Every duty of some places as seen on a day (ISO), in the order of the places. */
export function listLaws(jurisdictions: readonly LawJurisdiction[], today: string): readonly ListedLaw[] {
  const chosen = jurisdictions.flatMap((place) => laws.filter(({ jurisdiction }) => jurisdiction === place));
  return chosen.map((law) => ({
    law,
    duties: law.obligations.map((obligation) => ({
      obligation,
      start: startOf(obligation, () => undefined, today),
    })),
  }));
}
