import type { Prompt, PromptPart } from './prompt.ts';

/** Every file that a prompt takes something from: those that its parts name, and those whose changes a diff shows. */
export function pathsIn({ messages }: Prompt): readonly string[] {
  const parts = messages.flatMap((message) => message.parts);
  return [...new Set(parts.flatMap((part) => [...namedBy(part), ...changedIn(part)]).map(canonical))];
}

function namedBy({ path, origin, text }: PromptPart): readonly string[] {
  return [...(path === undefined ? [] : [path]), ...(origin === 'file-name' ? [text] : [])];
}

const headers =
  /^(?:(?:---|\+\+\+) (?:[ab]\/)?"?([^\t\n"]+)|rename (?:from|to) (.+)|diff --git "?a\/(.+?)"? "?b\/(.+?)"?)$/gm;

/** One of these stands in each diff: texts are searched for few things, since each is a pass over them. */
const starts = ['+++ ', 'diff --git ', 'rename '];

/** Any text may hold a diff: what it is said to be does not matter. */
function changedIn({ text }: PromptPart): readonly string[] {
  if (!starts.some((start) => text.includes(start))) return [];
  const named = [...text.matchAll(headers)].flatMap(([, ...paths]: readonly (string | undefined)[]) => paths);
  return named.flatMap((path) => (path === undefined || path === '/dev/null' ? [] : [path]));
}

/** One way to write a path: forward slashes, without `.` and `..`, without a root. */
function canonical(path: string): string {
  const kept: string[] = [];
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..') kept.pop();
    else kept.push(step);
  }
  return kept.join('/');
}
