import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Renames } from '../core/register/moved-code.ts';

/** Commits with a rename that are looked at, the last ones. */
const MAX_COMMITS = 2000;

/**
 * Files that git says were renamed, by their old path: in the last commits, and in what is staged. Empty outside of a
 * repository, or without git: a rename is then only guessed.
 * @param root absolute path of the project.
 */
export async function gitRenames(root: string): Promise<Renames> {
  const names = ['-M', '--diff-filter=R', '--name-status', '-z', '--relative'];
  const log = await git(root, ['log', '--reverse', `--max-count=${MAX_COMMITS}`, '--format=', ...names]);
  const staged = await git(root, ['diff', '--cached', ...names]);
  const renames = new Map<string, string>();
  for (const [old, now] of [...renamesIn(log), ...renamesIn(staged)]) {
    // What an earlier commit has given its name to now has another one.
    for (const [first, second] of renames) if (second === old) renames.set(first, now);
    renames.set(old, now);
  }
  return renames;
}

/** `R100`, the old path and the new one, each ended by a NUL. */
function renamesIn(output: string): readonly (readonly [string, string])[] {
  const fields = output.split('\0').map((field) => field.replace(/^\n+/, ''));
  return fields.flatMap((field, index) => {
    const [old, now] = [fields[index + 1], fields[index + 2]];
    return /^R\d*$/.test(field) && old && now ? [[old, now] as const] : [];
  });
}

async function git(root: string, args: readonly string[]): Promise<string> {
  try {
    // No setting of the repository may start another program or ask a question.
    const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.pager=cat', ...args];
    const { stdout } = await promisify(execFile)('git', safe, {
      cwd: root,
      maxBuffer: 16 * 1024 * 1024,
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
    });
    return stdout;
  } catch {
    return '';
  }
}
