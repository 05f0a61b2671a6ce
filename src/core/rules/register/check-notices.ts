import type { Finding } from '../../findings/finding.ts';
import { firstLine } from '../../findings/make-finding.ts';
import { noticeFilesIn, noticeFileState } from '../../notices/notice-file.ts';
import { orphanNoticesIn } from '../../notices/orphan-notices.ts';
import type { Policy } from '../../policy/policy.ts';
import type { ProjectFiles, ProjectTree } from '../../project/files.ts';
import { recordFinding } from '../../register/record-finding.ts';
import type { Register, RegisteredRecord } from '../../register/register.ts';
import { SourceDocument } from '../../text/document.ts';

/** Rule `register/stale-notice`: files in the folder of notices that the register would not make as they are. */
export async function checkNotices(
  files: ProjectTree,
  register: Register,
  policy: Policy,
): Promise<readonly Finding[]> {
  const found = await Promise.all(register.records.map((one) => checkRecord(one, files, register, policy)));
  return [...found.flat(), ...(await checkOrphans(files, register, policy))];
}

/** Notices of records that are gone, where they stand: there is no other place left. */
async function checkOrphans(files: ProjectTree, register: Register, policy: Policy): Promise<readonly Finding[]> {
  const orphans = await orphanNoticesIn(files, policy.noticesFolder, register);
  return orphans.flatMap(({ path, text, recordId }) => {
    const document = new SourceDocument(path, 'plaintext', text);
    const message = { id: 'orphan', params: { file: path, record: recordId } };
    const problem = { ruleId: 'register/stale-notice', range: firstLine(document), message, recordId } as const;
    return recordFinding(document, problem, policy.forPath(path));
  });
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
