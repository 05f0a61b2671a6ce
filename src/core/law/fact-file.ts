import type { LocalisedText } from '../findings/finding.ts';

/** A fact on which duties depend, one entry of `facts.yml`. */
export interface FactFile {
  readonly id: string;
  readonly meaning: LocalisedText;
  /** What a person is asked, to be answered by yes or no. */
  readonly question: LocalisedText;
  /** How the answer can be known: read in code, set once in the policy, computed, or asked of a person. */
  readonly establishedBy: 'code' | 'code, then ask' | 'config' | 'ask' | 'computed';
  /** For a computed fact: the facts from which it follows when nobody has answered it. */
  readonly computedFrom?: FactCondition;
  readonly confidence: 'read' | 'inferred';
}

/** Facts that must hold: all of `all`, one of `any` unless empty, none of `none`. An unanswered fact is unknown. */
export interface FactCondition {
  readonly all?: readonly string[];
  readonly any?: readonly string[];
  readonly none?: readonly string[];
}
