import { join } from 'node:path';
import { readAudit, type AuditReading } from '../../node/audit/audit-files.ts';
import { errorCodeOf } from '../../node/error-code.ts';
import { CliError } from '../cli-error.ts';
import type { Session } from '../session.ts';
import { rootOf } from './open-project.ts';

/** Folder of the audit log, in the project. */
export function auditFolderIn(root: string): string {
  return join(root, '.vigie', 'audit');
}

/** The project's audit log. @throws CliError where it cannot be read. */
export async function readLog(root: string | undefined, { host }: Session): Promise<AuditReading> {
  try {
    return await readAudit(auditFolderIn(rootOf(root, host)));
  } catch (error) {
    throw new CliError('error.audit', { code: errorCodeOf(error) });
  }
}
