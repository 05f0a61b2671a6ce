import type { Policy } from '../policy/policy.ts';
import type { ProjectFiles } from '../project/files.ts';
import { Binder } from './binding.ts';
import { incompleteProblems } from './incomplete.ts';
import { prohibitedProblems } from './prohibited.ts';
import { readRecord, type ReadRecord } from './read-record.ts';
import { recordFinding, type RecordProblem } from './record-finding.ts';
import type { Register, RegisteredRecord } from './register.ts';

export const registerFolder = '.vigie/algorithms';

/** Reads every record of the register. A record that cannot be read is a finding, and covers nothing. */
export async function loadRegister(files: ProjectFiles, policy: Policy): Promise<Register> {
  const paths = (await files.list(registerFolder)).filter((path) => /\.ya?ml$/.test(path));
  const read = await Promise.all(paths.map((path) => readRecord(files, path)));
  const records: RegisteredRecord[] = [];
  const findings = read.flatMap((file) => {
    const problems = [...file.problems, ...admit(file, records, policy)];
    const pathPolicy = policy.forPath(file.yaml.document.path);
    return problems.flatMap((problem) => recordFinding(file.yaml.document, problem, pathPolicy));
  });
  const byPath = new Map(read.map(({ yaml }) => [yaml.document.path, yaml]));
  return { records, paths, findings, binder: new Binder(records), yamlOf: ({ path }) => byPath.get(path) };
}

/** Adds a file's record to those of the register, unless it has none or its id is taken; says what is wrong with it. */
function admit({ yaml, record }: ReadRecord, records: RegisteredRecord[], policy: Policy): readonly RecordProblem[] {
  if (!record) return [];
  const same = records.find((other) => other.record.id === record.id);
  if (same) {
    const message = { id: 'duplicate-id', params: { path: same.path } };
    const range = yaml.valueRange(['id']);
    return [{ ruleId: 'register/invalid-record', range, message, recordId: record.id, field: 'id' }];
  }
  records.push({ record, path: yaml.document.path });
  return [...prohibitedProblems(yaml, record, policy), ...incompleteProblems(yaml, record, policy)];
}
