import type { CliCommand } from './command.ts';
import { checkCommand } from './commands/check.ts';
import { initCommand } from './commands/init.ts';
import { inventoryCommand } from './commands/inventory.ts';
import { lawCommand } from './commands/law/law.ts';
import { noticeCommand } from './commands/notice.ts';
import { registerCommand } from './commands/register/register.ts';

/** The commands, in the order of the help. Adding one adds a line here. */
export const commands: readonly CliCommand[] = [
  checkCommand,
  inventoryCommand,
  registerCommand,
  noticeCommand,
  lawCommand,
  initCommand,
];
