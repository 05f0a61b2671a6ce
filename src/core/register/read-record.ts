import { validate } from '../../../generated/validate-record.js';
import { firstLine } from '../findings/make-finding.ts';
import type { ProjectFiles } from '../project/files.ts';
import { checkYaml } from '../yaml/check-yaml.ts';
import { sentence } from '../yaml/sentences.ts';
import { readYaml, type YamlMistake, type YamlText } from '../yaml/yaml-text.ts';
import { contentProblems } from './check-content.ts';
import type { RecordFile } from './record-file.ts';
import type { RecordProblem } from './record-finding.ts';

/** A file of the register after it was read. */
export interface ReadRecord {
  readonly yaml: YamlText;
  /** The name of the file without its ending: the id that its record should have. */
  readonly fileId: string;
  /** `undefined` when the file cannot be read as a record. */
  readonly record: RecordFile | undefined;
  readonly problems: readonly RecordProblem[];
}

/** Reads one file of the register. Never throws: what is wrong with it is in `problems`. */
export async function readRecord(files: ProjectFiles, path: string): Promise<ReadRecord> {
  const fileId = path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
  const text = await files.read(path).catch(() => undefined);
  const yaml = readYaml(path, text ?? '');
  if (text === undefined) {
    const mistake = { range: firstLine(yaml.document), text: sentence('unreadable') };
    return { yaml, fileId, record: undefined, problems: [mistakeProblem(mistake)] };
  }
  const { value: record, mistakes } = checkYaml(yaml, validate, `id: ${fileId}`);
  const problems = record ? contentProblems(yaml, record, fileId) : mistakes.map(mistakeProblem);
  return { yaml, fileId, record, problems };
}

function mistakeProblem({ range, text }: YamlMistake): RecordProblem {
  const message = { id: 'mistake', params: { mistake: text } };
  return { ruleId: 'register/invalid-record', range, message, recordId: undefined };
}
