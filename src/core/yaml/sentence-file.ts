import type { LocalisedText } from '../findings/finding.ts';

/** What is wrong at a place of a user's YAML file, one entry of `sentences.yml`. */
export interface SentenceFile {
  readonly id: string;
  readonly text: LocalisedText;
}
