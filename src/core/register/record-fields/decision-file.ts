import type { Resource, TextByLanguage, WebAddress } from './values-file.ts';

/** The decision, the part of the algorithm in it, and the part of people. */
export interface DecisionFields {
  /** The decision that it takes or supports. */
  decision?: TextByLanguage;
  /** Whether it decides alone. */
  automation?: Automation;
  /** How and when it takes part in the decision, and how much weight its result has. */
  role?: TextByLanguage;
  /** What it shows to the people who decide, and in what form. */
  informationShown?: TextByLanguage;
  /** What people decide themselves, and how they check, correct or set aside the result. */
  humanOversight?: TextByLanguage;
  /** What the people who use it must have learnt. */
  training?: TextByLanguage;
  /** Texts on which the decision, and the processing of data where there is one, are founded. */
  legalBasis?: TextByLanguage;
  /** The same texts, each with its address. */
  legalReferences?: Resource[];
  /** Order of magnitude, with its year: `12 000 (2025)`. */
  decisionsPerYear?: string;
  /** How often it runs, on how many cases, since when and until when. */
  frequency?: TextByLanguage;
  /** Whom the decision reaches. */
  reach?: Reach;
  /** The form, the page of the service… */
  decisionResources?: Resource[];
  /** Whether the mention stands on the decisions that are sent. */
  mentionOnDecisions?: boolean;
  /**
   * Page where the rules of the processing are published.
   * @format uri
   */
  publishedRules?: WebAddress;
}

export type Automation = 'full' | 'support';

export type Reach = 'public' | 'staff' | 'both';
