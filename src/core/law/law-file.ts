import type { LocalisedText } from '../findings/finding.ts';

/** Where a statement was read. */
export interface LawSource {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly kind:
    'primary' | 'official guidance' | 'secondary' | 'authority' | 'practice' | 'commentary' | 'press' | 'parliamentary';
}

/** `read`: found in a source that was opened; `inferred`: deduced, to be checked before use. */
export type Confidence = 'read' | 'inferred';

/** The duties of one jurisdiction: a file of this folder. Own wording, except official labels. */
export interface LawFile {
  readonly jurisdiction: 'fr' | 'eu';
  readonly title: LocalisedText;
  /** ISO date at which all of it was true. */
  readonly asOf: string;
  readonly sources: readonly LawSource[];
  readonly obligations: readonly ObligationFile[];
  /** What could not be read. The product says "unknown" there. */
  readonly gaps: readonly string[];
}

export interface ObligationFile {
  readonly id: string;
  readonly title: LocalisedText;
  readonly legalRefs: readonly string[];
  readonly binds: LocalisedText;
  readonly appliesWhen: FactCondition;
  readonly scopeNotes: readonly LocalisedText[];
  /** ISO date, month, or `in_force`. */
  readonly appliesFrom: string;
  readonly consequence: LocalisedText;
  readonly fields: readonly ObligationField[];
  readonly source: readonly string[];
  readonly confidence: Confidence;
}

/** Facts that must hold: all of `all`, one of `any` unless empty, none of `none`. An unanswered fact is unknown. */
export interface FactCondition {
  readonly all: readonly string[];
  readonly any: readonly string[];
  readonly none: readonly string[];
}

export interface ObligationField {
  readonly id: string;
  readonly label: LocalisedText;
  readonly legalRef: string;
  /** `always`, `recommended`, or the fact on which it depends. */
  readonly required: 'always' | 'recommended' | { readonly ifFact: string };
  readonly guidance: LocalisedText;
  readonly source: readonly string[];
  readonly confidence: Confidence;
}
