import { laws } from '../../../generated/laws.ts';
import type { LawExport, LawFile, LawJurisdiction, LegalRef, ObligationFile } from './law-file.ts';

/** An obligation with the law that holds it. */
export interface LawObligation {
  readonly law: LawFile;
  readonly obligation: ObligationFile;
}

/** The obligations of some jurisdictions, in their order. */
export function obligationsOf(jurisdictions: readonly LawJurisdiction[]): readonly LawObligation[] {
  const chosen = jurisdictions.flatMap((place) => laws.filter((law) => law.jurisdiction === place));
  return chosen.flatMap((law) => law.obligations.map((obligation) => ({ law, obligation })));
}

/** The article that founds an obligation. */
export function articleOf({ legalRefs, title }: ObligationFile): LegalRef {
  return legalRefs[0] ?? { ...title, link: '' };
}

/** Whether an obligation was in force on the day at which its law was read. */
export function isInForceAtReading({ asOf }: LawFile, { appliesFrom }: ObligationFile): boolean {
  return appliesFrom.date === 'in_force' || appliesFrom.date <= asOf;
}

/** An obligation by its id, `undefined` for one that no law has. */
export function obligationOf(id: string): LawObligation | undefined {
  return obligationsOf(laws.map((law) => law.jurisdiction)).find(({ obligation }) => obligation.id === id);
}

/** A document that the laws ask for, by its id, `undefined` for one that no law has. */
export function lawExportOf(id: string): LawExport | undefined {
  return laws.flatMap((law) => law.exports).find((lawExport) => lawExport.id === id);
}
