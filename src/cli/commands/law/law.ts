import type { CliCommand } from '../../command.ts';
import { lawExplainCommand } from './explain.ts';
import { lawListCommand } from './list.ts';

export const lawCommand: CliCommand = {
  name: 'law',
  declare: (command, { phrase }) => {
    command.description(phrase('law.about'));
  },
  subcommands: [lawListCommand, lawExplainCommand],
};
