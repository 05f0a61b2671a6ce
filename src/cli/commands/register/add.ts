import { Option } from 'commander';
import { targetsOf } from '../../check/targets.ts';
import { CliError } from '../../cli-error.ts';
import type { CliCommand } from '../../command.ts';
import { exitCodes } from '../../exit-codes.ts';
import { addRecord, type AddRequest, type CodePosition } from '../../register/add-record.ts';
import { askForRecord } from '../../register/ask-for-record.ts';
import type { Session } from '../../session.ts';

interface AddOptions {
  readonly from?: CodePosition;
  readonly id?: string;
  readonly name?: string;
  readonly purpose?: string;
  readonly owner?: string;
  readonly file?: string;
  readonly symbol?: readonly string[];
  readonly root?: string;
}

export const registerAddCommand: CliCommand = {
  name: 'add',
  declare: (command, session, done) => {
    const { phrase } = session;
    const text = (flag: string, about: string): Option => new Option(`--${flag} <${phrase('word.text')}>`, about);
    command
      .description(phrase('register.add'))
      .addOption(new Option(`--from <${phrase('word.place')}>`, phrase('register.add.from')).argParser(positionOf))
      .addOption(text('name', phrase('register.add.name')))
      .addOption(text('purpose', phrase('register.add.purpose')))
      .addOption(text('owner', phrase('register.add.owner')))
      .addOption(text('id', phrase('register.add.id')).argParser(idOf))
      .addOption(new Option(`--file <${phrase('word.file')}>`, phrase('register.add.file')))
      .addOption(text('symbol', phrase('register.add.symbol')).argParser(listed))
      .addOption(new Option(`--root <${phrase('word.folder')}>`, phrase('check.root')))
      .action(async (options: AddOptions) => {
        done(await add(options, session));
      });
  },
};

async function add({ root, from, file, symbol, ...said }: AddOptions, session: Session): Promise<number> {
  const { host, phrase } = session;
  const targets = targetsOf([], root === undefined ? {} : { root }, host.cwd);
  const given: AddRequest = {
    said,
    ...(from && { from }),
    ...(file !== undefined && { files: file }),
    ...(symbol && { symbols: symbol }),
  };
  const isBlank = !from && said.name === undefined;
  if (isBlank && !host.ask) throw new CliError('register.add.nothing');
  const request = isBlank ? await askForRecord(given, targets, session) : given;
  const { path, open } = await addRecord(request, targets, host);
  const lines = [
    phrase('register.add.written', { file: path }),
    ...(open > 0 ? [phrase('register.add.open', { count: open })] : []),
  ];
  await host.stdout.write(`${lines.join('\n')}\n`);
  return exitCodes.clean;
}

/** `app/tri.py:12`; the file may have a colon in its name. */
function positionOf(text: string): CodePosition {
  const [, path, line] = /^(.+):(\d{1,7})$/.exec(text) ?? [];
  if (path === undefined || Number(line) === 0) throw new CliError('usage.place', { option: '--from' });
  return { path, line: Number(line) };
}

function idOf(text: string): string {
  if (!/^[a-z0-9](?:[a-z0-9-]{0,48}[a-z0-9])?$/.test(text)) throw new CliError('usage.id', { option: '--id' });
  return text;
}

function listed(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}
