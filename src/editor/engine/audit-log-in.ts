import { join } from 'node:path';
import type { AuditLog } from '../../core/guard/audit/audit-log.ts';
import type { AssistantPolicy } from '../../core/policy/assistant-policy.ts';
import { AuditFileLog } from '../../node/audit/audit-file-log.ts';

/** Folder of the log, in a project. */
const auditFolder = '.vigie/audit';

/** A project's folder, or a folder of VS Code's own storage. */
export type LogFolder = { readonly project: string } | { readonly storage: string };

/** @param settings what the policy says now; a policy without a log writes nothing. */
export function auditLogIn(folder: LogFolder, settings: () => AssistantPolicy['audit']): AuditLog {
  const path = 'project' in folder ? join(folder.project, auditFolder) : join(folder.storage, 'audit');
  return new AuditFileLog(path, () => {
    const wanted = settings();
    if (!wanted) throw new Error('The policy asks for no audit log');
    return wanted;
  });
}
