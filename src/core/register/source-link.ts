import type { ProjectFiles } from '../project/files.ts';

/** The address of a project's repository, and the place that says so. */
export interface SourceLink {
  readonly address: string;
  readonly path: string;
  /** From 1, as people count. */
  readonly line: number;
}

/**
 * Files that say where the source code is published, the most deliberate first: publiccode.yml (`url`, the standard of public
 * software), codemeta.json (`codeRepository`), package.json (`repository`), composer.json (`support.source`), pyproject.toml
 * (`project.urls`), Cargo.toml (`repository`), and what git clones from.
 */
const places: readonly { readonly path: string; readonly says: RegExp }[] = [
  { path: 'publiccode.yml', says: /^url:[ \t]*["']?([^\s"'#]+)/m },
  { path: 'codemeta.json', says: /"codeRepository"\s*:\s*"([^"]+)"/ },
  { path: 'package.json', says: /"repository"\s*:\s*(?:\{[^{}]*?"url"\s*:\s*)?"([^"]+)"/ },
  { path: 'composer.json', says: /"source"\s*:\s*"([^"]+)"/ },
  { path: 'pyproject.toml', says: /^"?(?:repository|source|source code)"?[ \t]*=[ \t]*["']([^"']+)/im },
  { path: 'Cargo.toml', says: /^repository[ \t]*=[ \t]*["']([^"']+)/m },
  { path: '.git/config', says: /^[ \t]*url[ \t]*=[ \t]*(\S+)/m },
];

/** Where the project says that its source code is; `undefined` where no file says so. */
export async function sourceLinkIn(files: ProjectFiles): Promise<SourceLink | undefined> {
  for (const { path, says } of places) {
    const text = await files.read(path).catch(() => undefined);
    const match = text === undefined ? null : says.exec(text);
    const address = webAddressOf(match?.[1] ?? '');
    if (!match || text === undefined || address === undefined) continue;
    const end = match.index + match[0].length;
    return { address, path, line: text.slice(0, end).split('\n').length };
  }
  return undefined;
}

/** A clone address as one that a browser opens. Names and keys of an account stay out; what is no address gives nothing. */
function webAddressOf(said: string): string | undefined {
  const plain = said.replace(/^git\+/, '').replace(/\.git$/, '');
  const ssh = /^(?:ssh:\/\/)?git@([\w.-]+)[:/](?:\d+\/)?([\w./~-]+)$/.exec(plain);
  if (ssh) return `https://${ssh[1] ?? ''}/${ssh[2] ?? ''}`;
  // The short form of npm: https://docs.npmjs.com/cli/v11/configuring-npm/package-json#repository
  const short = /^(?:(github|gitlab|bitbucket):)?([\w-]+\/[\w.-]+)$/.exec(plain);
  if (short) return `https://${hosts[short[1] ?? 'github'] ?? ''}/${short[2] ?? ''}`;
  const web = /^(?:https?|git):\/\/(?:[^/@]*@)?([\w.:-]+\/[\w./~-]+)$/.exec(plain);
  return web ? `https://${web[1] ?? ''}` : undefined;
}

const hosts: Readonly<Record<string, string>> = {
  github: 'github.com',
  gitlab: 'gitlab.com',
  bitbucket: 'bitbucket.org',
};
