import { resolve } from 'node:path';
import { Option } from 'commander';
import { redact, restore } from '../../core/guard/redact.ts';
import type { PseudonymEntry } from '../../core/guard/pseudonyms/pseudonym-table.ts';
import { languageIdOf } from '../../core/text/languages.ts';
import { decodeText } from '../../node/decode-text.ts';
import { errorCodeOf } from '../../node/error-code.ts';
import { readKeyFile, writeKeyFile } from '../../node/key-file.ts';
import { openProject } from '../assistant/open-project.ts';
import { CliError } from '../cli-error.ts';
import type { CliCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { deliver } from '../output.ts';
import { say, type Session } from '../session.ts';

interface RedactOptions {
  readonly restore?: true;
  readonly key?: string;
  readonly stdinPath?: string;
  readonly output?: string;
  readonly root?: string;
}

export const redactCommand: CliCommand = {
  name: 'redact',
  declare: (command, session, done) => {
    const { phrase } = session;
    command
      .description(phrase('redact.about'))
      .addOption(new Option(`-k, --key <${phrase('word.file')}>`, phrase('redact.key')))
      .addOption(new Option('--restore', phrase('redact.restore')))
      .addOption(new Option(`--stdin-path <${phrase('word.path')}>`, phrase('redact.stdin-path')))
      .addOption(new Option(`-o, --output <${phrase('word.file')}>`, phrase('redact.output')))
      .addOption(new Option(`--root <${phrase('word.folder')}>`, phrase('check.root')))
      .action(async (options: RedactOptions) => {
        done(await runRedact(options, session));
      });
  },
};

async function runRedact(options: RedactOptions, session: Session): Promise<number> {
  const { host } = session;
  const { key: file } = options;
  if (options.restore && file === undefined) throw new CliError('usage.restore-key');
  const text = decodeText(await host.readStdin());
  const entries = file === undefined ? [] : await entriesOf(resolve(host.cwd, file), file, options.restore === true);
  if (options.restore) await deliver(restore(text, entries), options.output, host);
  else await mask(text, entries, options, session);
  return exitCodes.clean;
}

async function mask(
  text: string,
  entries: readonly PseudonymEntry[],
  { key: file, stdinPath, output, root }: RedactOptions,
  session: Session,
): Promise<void> {
  const { host } = session;
  const project = await openProject(root, host);
  const redacted = redact(text, project, entries, stdinPath === undefined ? undefined : languageIdOf(stdinPath));
  // Before the text: without its key it could never be turned back.
  if (file !== undefined) await keep(resolve(host.cwd, file), redacted.entries, file);
  await deliver(redacted.text, output, host);
  const count = Object.values(redacted.counts).reduce((sum, one) => sum + one, 0);
  if (file === undefined) await say(session, 'redact.masked-for-good', { count });
  else await say(session, 'redact.masked', { count, file });
}

async function entriesOf(path: string, file: string, isNeeded: boolean): Promise<readonly PseudonymEntry[]> {
  const entries = await readKeyFile(path).catch(() => {
    throw new CliError('error.key-file', { file });
  });
  if (!entries && isNeeded) throw new CliError('error.key-file', { file });
  return entries ?? [];
}

async function keep(path: string, entries: readonly PseudonymEntry[], file: string): Promise<void> {
  try {
    await writeKeyFile(path, entries);
  } catch (error) {
    throw new CliError('error.output', { file, code: errorCodeOf(error) });
  }
}
