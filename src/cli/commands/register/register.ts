import type { CliCommand } from '../../command.ts';
import { registerAddCommand } from './add.ts';
import { registerCheckCommand } from './check.ts';
import { registerExportCommand } from './export.ts';
import { registerListCommand } from './list.ts';
import { registerProposeCommand } from './propose.ts';

export const registerCommand: CliCommand = {
  name: 'register',
  declare: (command, { phrase }) => {
    command.description(phrase('register.about'));
  },
  subcommands: [
    registerListCommand,
    registerCheckCommand,
    registerAddCommand,
    registerProposeCommand,
    registerExportCommand,
  ],
};
