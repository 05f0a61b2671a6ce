import { join, sep } from 'node:path';
import { CliError } from '../cli-error.ts';
import { deliver } from '../output.ts';
import { say, type Session } from '../session.ts';
import type { NoticeFile } from './notice-files.ts';

/** Writes notices under a folder; never outside of it, whatever the policy says. */
export async function writeNotices(files: readonly NoticeFile[], root: string, session: Session): Promise<void> {
  const targets = files.map(({ path, text }) => ({ path, text, absolute: join(root, path) }));
  const outside = targets.find(({ absolute }) => !absolute.startsWith(`${root}${sep}`));
  if (outside) throw new CliError('usage.path-outside', { path: outside.path, root });
  for (const { path, text, absolute } of targets) {
    await deliver(text, absolute, session.host);
    await say(session, 'notice.written', { file: path });
  }
}
