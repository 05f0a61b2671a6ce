import { Argument, Option } from 'commander';
import { inventoryFormats } from '../../core/inventory/formats.ts';
import { targetsOf } from '../check/targets.ts';
import type { CliCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { takeInventory } from '../inventory/take-inventory.ts';
import { oneOf } from '../option-values.ts';
import { deliver } from '../output.ts';
import { say, type Session } from '../session.ts';

interface InventoryOptions {
  readonly format: string;
  readonly output?: string;
  readonly root?: string;
}

const formatIds = inventoryFormats.map(({ id }) => id);

export const inventoryCommand: CliCommand = {
  name: 'inventory',
  declare: (command, session, done) => {
    const { phrase } = session;
    const format = new Option(`-f, --format <${phrase('word.format')}>`, phrase('inventory.format'));
    command
      .description(phrase('inventory.about'))
      .usage(phrase('help.usage.check'))
      .addArgument(new Argument(`[${phrase('word.paths')}...]`, phrase('inventory.paths')))
      .addOption(format.argParser(oneOf('--format', formatIds)).default(formatIds[0]))
      .addOption(new Option(`-o, --output <${phrase('word.file')}>`, phrase('inventory.output')))
      .addOption(new Option(`--root <${phrase('word.folder')}>`, phrase('check.root')))
      .action(async (paths: readonly string[], options: InventoryOptions) => {
        done(await runInventory(paths, options, session));
      });
  },
};

async function runInventory(paths: readonly string[], options: InventoryOptions, session: Session): Promise<number> {
  const { host, locale } = session;
  const format = inventoryFormats.find(({ id }) => id === options.format);
  if (!format) throw new Error(`No format ${options.format}`);
  const inventory = await takeInventory(targetsOf(paths, options, host.cwd), host);
  if (!inventory) {
    await say(session, 'inventory.interrupted');
    return exitCodes.interrupted;
  }
  await deliver(format.render(inventory, locale), options.output, host);
  const { filesUnchecked } = inventory;
  if (filesUnchecked > 0) await say(session, 'check.incomplete', { count: filesUnchecked });
  return exitCodes.clean;
}
