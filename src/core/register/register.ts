import type { Finding } from '../findings/finding.ts';
import type { YamlText } from '../yaml/yaml-text.ts';
import { Binder } from './binding.ts';
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
  /** Tells which code each record covers. */
  readonly binder: Binder;
  /** The text of a record, with the place of each of its parts. */
  yamlOf(record: RegisteredRecord): YamlText | undefined;
}

export const emptyRegister: Register = {
  records: [],
  paths: [],
  findings: [],
  binder: new Binder([]),
  yamlOf: () => undefined,
};
