import type { LocalisedText } from '../findings/finding.ts';
import type { FactCondition } from './fact-file.ts';
import { factOf } from './facts.ts';
import type { FieldRequirement, LawJurisdiction, LegalRef, ObligationFile } from './law-file.ts';
import { articleOf, obligationsOf } from './laws.ts';

/** Why something is asked: the duty, the article, and where it can be read. */
export interface Duty {
  /** Id of the obligation. */
  readonly obligation: string;
  /** What the document that fulfils it is called. */
  readonly title: LocalisedText;
  readonly article: LocalisedText;
  /** Address of the article, or of the text that holds it. */
  readonly address: string;
  /** Official label of what is asked; the obligation's title where an answer decides whether it applies. */
  readonly label: LocalisedText;
  readonly requirement: FieldRequirement | 'decides';
}

/** The duties of some places that ask for a field of the record. */
export function dutiesOfField(field: string, jurisdictions: readonly LawJurisdiction[]): readonly Duty[] {
  return obligationsOf(jurisdictions).flatMap(({ obligation }) =>
    obligation.fields
      .filter(({ recordFields = [] }) => recordFields.some((one) => one === field))
      .map(({ label, legalRef, required, requiredByGuidance }) => ({
        ...dutyOf(obligation, legalRef),
        label,
        requirement: requiredByGuidance ? 'always' : required,
      })),
  );
}

/** The duties of some places that depend on the answer to a question. */
export function dutiesOfFact(fact: string, jurisdictions: readonly LawJurisdiction[]): readonly Duty[] {
  return obligationsOf(jurisdictions).flatMap(({ obligation }) => {
    if (!dependsOn(obligation.appliesWhen, fact)) return [];
    const duty = dutyOf(obligation, articleOf(obligation));
    return [{ ...duty, label: obligation.title, requirement: 'decides' as const }];
  });
}

function dutyOf({ id, shortTitle }: ObligationFile, { en, fr, link }: LegalRef) {
  return { obligation: id, title: shortTitle, article: { en, fr }, address: link };
}

/** Whether a condition asks for a fact, by itself or through one that is computed from it. */
function dependsOn({ all = [], any = [], none = [] }: FactCondition, fact: string): boolean {
  return [...all, ...any, ...none].some((id) => {
    const computedFrom = factOf(id)?.computedFrom;
    return id === fact || (computedFrom !== undefined && dependsOn(computedFrom, fact));
  });
}
