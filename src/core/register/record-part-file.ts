import type { LocalisedText } from '../findings/finding.ts';
import type { RecordFile } from './record-file.ts';

/** One part of a record, in the order of a new one: an entry of `record-parts.yml`. */
export interface RecordPartFile {
  readonly key: keyof RecordFile;
  readonly label: LocalisedText;
  /** What the comment above it says in a new record, line by line. */
  readonly help: LocalisedText;
}
