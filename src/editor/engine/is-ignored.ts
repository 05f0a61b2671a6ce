import { IgnoreRules, readGitignore } from '../../node/ignore-rules.ts';

/** Whether git ignores one file of a project, told without walking the project. */
export function isIgnored(root: string, path: string): boolean {
  let rules = IgnoreRules.above(root);
  let folder = '';
  const names = path.split('/');
  for (const [index, name] of names.entries()) {
    if (name === '.git') return true;
    rules = rules.inside(folder, gitignoreOf(`${root}/${folder}`));
    const entry = `${folder}${name}${index < names.length - 1 ? '/' : ''}`;
    if (rules.ignores(entry)) return true;
    folder = entry;
  }
  return false;
}

function gitignoreOf(folder: string): string | undefined {
  try {
    return readGitignore(folder.replace(/\/$/, ''));
  } catch {
    return undefined;
  }
}
