import type { CliCommand } from './command.ts';
import { askCommand } from './commands/ask.ts';
import { auditCommand } from './commands/audit/audit.ts';
import { bomCommand } from './commands/bom.ts';
import { checkCommand } from './commands/check.ts';
import { initCommand } from './commands/init.ts';
import { inventoryCommand } from './commands/inventory.ts';
import { lawCommand } from './commands/law/law.ts';
import { mcpCommand } from './commands/mcp.ts';
import { noticeCommand } from './commands/notice.ts';
import { redactCommand } from './commands/redact.ts';
import { registerCommand } from './commands/register/register.ts';

/** The commands, in the order of the help. Adding one adds a line here. */
export const commands: readonly CliCommand[] = [
  checkCommand,
  inventoryCommand,
  bomCommand,
  registerCommand,
  noticeCommand,
  lawCommand,
  askCommand,
  redactCommand,
  auditCommand,
  mcpCommand,
  initCommand,
];
