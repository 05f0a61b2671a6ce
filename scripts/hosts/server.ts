import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hostFolder, hostNode } from './install.ts';
import { addEmptyLanguagePack } from './language-pack.ts';
import { cleanAtExit, killTree } from './process-tree.ts';
import { answers, freePort } from './server-port.ts';
import { quietSettings, type Settings } from './settings.ts';
import { temporaryFolder } from './temporary.ts';
import type { Host } from './versions.ts';

export interface ServerOptions {
  readonly host: Host;
  readonly settings?: Settings;
  /** `true` leaves Workspace Trust on: a folder then opens in Restricted Mode. */
  readonly workspaceTrust?: boolean;
  /** Where extensions are installed; none are when it is left out. */
  readonly extensionsDir?: string;
  readonly locale?: string;
  readonly port?: number;
}

export interface Server {
  readonly origin: string;
  /** Asked for in the address: without it, any other user of the machine would have a shell here. */
  readonly token: string;
  readonly stop: () => void;
}

/** Starts a VS Code that was installed by `installHost`, with settings and data of its own. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const data = await temporaryFolder('server');
  await writeUserData(path.join(data.path, 'data'), options);
  const token = randomBytes(16).toString('hex');
  const port = options.port ?? (await freePort());
  const server = spawn(hostNode(options.host), serverArguments(options, data.path, port, token), {
    cwd: hostFolder(options.host),
    detached: process.platform !== 'win32',
    env: serverEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): void => {
    killTree(server);
  };
  const forget = cleanAtExit(kill);
  const stop = (): void => {
    forget();
    kill();
    data.remove();
  };
  const origin = `http://127.0.0.1:${port}`;
  await answers(server, origin).catch((error: unknown) => {
    stop();
    throw error;
  });
  return { origin, token, stop };
}

function serverArguments(options: ServerOptions, data: string, port: number, token: string): string[] {
  const args = ['out/server-main.js', '--host', '127.0.0.1', '--port', String(port), '--connection-token', token];
  args.push('--accept-server-license-terms', '--server-data-dir', data, '--telemetry-level', 'off');
  // Without this flag, recent versions ignore the page's request to load an extension under development.
  args.push('--enable-smoke-test-driver');
  args.push('--extensions-dir', options.extensionsDir ?? path.join(data, 'extensions'));
  if (!options.workspaceTrust) args.push('--disable-workspace-trust');
  if (options.locale) args.push('--locale', options.locale);
  return args;
}

/** What `npm run` adds would mislead the git and npm that VS Code starts; Node's options are for our own process. */
function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_') && name !== 'NODE_OPTIONS');
  // An empty gallery: no test may reach, or wait for, a marketplace.
  return { ...Object.fromEntries(kept), EXTENSIONS_GALLERY: '{}' };
}

async function writeUserData(userData: string, options: ServerOptions): Promise<void> {
  // Settings of the scope `machine` are read from the machine that runs extensions, all others from the person's.
  for (const folder of ['User', 'Machine']) {
    const file = path.join(userData, folder, 'settings.json');
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify({ ...quietSettings, ...options.settings }, null, 2));
  }
  if (options.locale) await addEmptyLanguagePack(userData, options.locale);
}
