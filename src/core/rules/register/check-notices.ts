import type { Finding } from '../../findings/finding.ts';
import { noticeFilesIn, noticeFileState } from '../../notices/notice-file.ts';
import type { Policy } from '../../policy/policy.ts';
import type { ProjectFiles } from '../../project/files.ts';
import { recordFinding } from '../../register/record-finding.ts';
import type { Register, RegisteredRecord } from '../../register/register.ts';

/** Rule `register/stale-notice`: files in the folder of notices that the register would not make as they are. */
export async function checkNotices(
  files: ProjectFiles,
  register: Register,
  policy: Policy,
): Promise<readonly Finding[]> {
  const found = await Promise.all(register.records.map((one) => checkRecord(one, files, register, policy)));
  return found.flat();
}

async function checkRecord(
  registered: RegisteredRecord,
  files: ProjectFiles,
  register: Register,
  policy: Policy,
): Promise<readonly Finding[]> {
  const { record, path } = registered;
  const yaml = register.yamlOf(registered);
  if (!yaml) return [];
  const present = await noticeFilesIn(files, policy.noticesFolder, record.id);
  return present.flatMap((file) => {
    const state = noticeFileState(file, record, policy);
    if (state === 'current') return [];
    const message = { id: state, params: { file: file.path, record: record.id } };
    const range = yaml.valueRange(['id']);
    const problem = { ruleId: 'register/stale-notice', range, message, recordId: record.id } as const;
    return recordFinding(yaml.document, problem, policy.forPath(path));
  });
}
