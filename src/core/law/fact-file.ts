import type { LocalisedText } from '../findings/finding.ts';

/** A fact on which duties depend, one entry of `facts.yml`. */
export interface FactFile {
  readonly id: string;
  readonly meaning: LocalisedText;
  /** How the answer can be known: read in code, set once in the policy, computed, or asked of a person. */
  readonly establishedBy: 'code' | 'code, then ask' | 'config' | 'ask' | 'computed';
  readonly confidence: 'read' | 'inferred';
}
