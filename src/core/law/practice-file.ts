import type { LocalisedText } from '../findings/finding.ts';

/** A practice that article 5 of the AI Act forbids, one entry of `prohibited-practices.yml`. */
export interface PracticeFile {
  /** The fact of `facts.yml` that says that an algorithm does it. */
  readonly fact: string;
  readonly article: LocalisedText;
  /** ISO date from which the prohibition applies. */
  readonly appliesFrom: string;
  readonly label: LocalisedText;
  readonly source: string;
  readonly confidence: 'read' | 'inferred';
}
