import type { LocalisedText } from '../findings/finding.ts';
import type { FactCondition } from './fact-file.ts';
import { factOf } from './facts.ts';
import type { FieldRequirement, LawFile, LawJurisdiction, ObligationFile } from './law-file.ts';
import { obligationsOf } from './laws.ts';

/** Why something is asked: the duty, the article, and where it can be read. */
export interface Duty {
  /** Id of the obligation. */
  readonly obligation: string;
  /** What the document that fulfils it is called. */
  readonly title: LocalisedText;
  readonly article: LocalisedText;
  /** Address of the text, where one is known. */
  readonly address?: string;
  /** Official label of what is asked; the obligation's title where an answer decides whether it applies. */
  readonly label: LocalisedText;
  readonly guidance?: LocalisedText;
  readonly requirement: FieldRequirement | 'decides';
}

/** The duties of some places that ask for a field of the record. */
export function dutiesOfField(field: string, jurisdictions: readonly LawJurisdiction[]): readonly Duty[] {
  return obligationsOf(jurisdictions).flatMap(({ law, obligation }) =>
    obligation.fields
      .filter(({ recordFields = [] }) => recordFields.some((one) => one === field))
      .map(({ label, legalRef, guidance, required, requiredByGuidance, source }) => ({
        ...dutyOf(law, obligation, source),
        article: legalRef,
        label,
        guidance,
        requirement: requiredByGuidance ? 'always' : required,
      })),
  );
}

/** The duties of some places that depend on the answer to a question. */
export function dutiesOfFact(fact: string, jurisdictions: readonly LawJurisdiction[]): readonly Duty[] {
  return obligationsOf(jurisdictions).flatMap(({ law, obligation }) => {
    if (!dependsOn(obligation.appliesWhen, fact)) return [];
    const article = obligation.legalRefs[0] ?? obligation.title;
    const duty = dutyOf(law, obligation, obligation.source);
    return [{ ...duty, article, label: obligation.title, requirement: 'decides' as const }];
  });
}

function dutyOf({ sources }: LawFile, { id, shortTitle }: ObligationFile, read: readonly string[]) {
  const address = sources.find((source) => read.includes(source.id))?.address;
  return { obligation: id, title: shortTitle, ...(address?.startsWith('https://') ? { address } : {}) };
}

/** Whether a condition asks for a fact, by itself or through one that is computed from it. */
function dependsOn({ all = [], any = [], none = [] }: FactCondition, fact: string): boolean {
  return [...all, ...any, ...none].some((id) => {
    const computedFrom = factOf(id)?.computedFrom;
    return id === fact || (computedFrom !== undefined && dependsOn(computedFrom, fact));
  });
}
