import type { CliCommand } from '../../command.ts';
import { auditSummaryCommand } from './summary.ts';
import { auditVerifyCommand } from './verify.ts';

/** `vigie audit`: the log of what was asked of models. */
export const auditCommand: CliCommand = {
  name: 'audit',
  declare: (command, { phrase }) => {
    command.description(phrase('audit.about'));
  },
  subcommands: [auditVerifyCommand, auditSummaryCommand],
};
