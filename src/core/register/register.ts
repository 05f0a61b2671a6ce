import type { AiCall } from '../ai-calls/ai-call.ts';
import type { Finding } from '../findings/finding.ts';
import type { SourceDocument } from '../text/document.ts';
import type { RecordFile } from './record-file.ts';

/** A record and where it was read. */
export interface RegisteredRecord {
  readonly record: RecordFile;
  /** Path of the file, relative to the project's root. */
  readonly path: string;
}

/** All the records of a project. */
export interface Register {
  readonly records: readonly RegisteredRecord[];
  /** Every YAML file of the register's folder, those that are not usable records too. */
  readonly paths: readonly string[];
  /** What is wrong in the register's files. */
  readonly findings: readonly Finding[];
  /** The record that covers a call, by `@algorithm` comment first, then by `implementation:`. */
  coverOf(document: SourceDocument, call: AiCall): RegisteredRecord | undefined;
}

export const emptyRegister: Register = { records: [], paths: [], findings: [], coverOf: () => undefined };
