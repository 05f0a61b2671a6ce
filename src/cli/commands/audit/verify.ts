import { Option } from 'commander';
import { readLog } from '../../assistant/read-log.ts';
import type { CliCommand } from '../../command.ts';
import { exitCodes } from '../../exit-codes.ts';
import { deliver } from '../../output.ts';
import type { Session } from '../../session.ts';

export const auditVerifyCommand: CliCommand = {
  name: 'verify',
  declare: (command, session, done) => {
    const { phrase } = session;
    command
      .description(phrase('audit.verify'))
      .addOption(new Option(`--root <${phrase('word.folder')}>`, phrase('check.root')))
      .action(async ({ root }: { readonly root?: string }) => {
        done(await verify(root, session));
      });
  },
};

async function verify(root: string | undefined, session: Session): Promise<number> {
  const { host, phrase } = session;
  const { lines, broken, files, firstFile, isTorn, last } = await readLog(root, session);
  if (broken) {
    const id = broken.problem === 'line' ? 'audit.broken-line' : 'audit.broken-order';
    await deliver(`${phrase(id, { file: broken.file, line: broken.line })}\n`, undefined, host);
    return exitCodes.findings;
  }
  const said = [
    phrase('audit.whole', { count: lines.length, files }),
    ...(firstFile > 1 ? [phrase('audit.starts-late', { number: firstFile })] : []),
    ...(isTorn ? [phrase('audit.torn')] : []),
    ...(lines.length > 0 ? [phrase('audit.last', { hash: last })] : []),
  ];
  await deliver(`${said.join('\n')}\n`, undefined, host);
  return exitCodes.clean;
}
