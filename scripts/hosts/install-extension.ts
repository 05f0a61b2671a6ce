import { mkdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { hostFolder, hostNode } from './install.ts';
import { runCommand } from './run-command.ts';
import { temporaryFolder } from './temporary.ts';
import type { Host } from './versions.ts';

/** Installs a VSIX with VS Code's own command line, as a user would. */
export async function installVsix(host: Host, vsix: string, extensionsDir: string): Promise<void> {
  const data = await temporaryFolder('install');
  const args = ['out/server-main.js', '--install-extension', path.resolve(vsix), '--extensions-dir', extensionsDir];
  args.push('--server-data-dir', data.path, '--accept-server-license-terms', '--telemetry-level', 'off');
  try {
    const env = { ...process.env, EXTENSIONS_GALLERY: '{}' };
    const output = await runCommand(hostNode(host), args, { cwd: hostFolder(host), env });
    // Some versions end with 0 although nothing was installed.
    if (!output.includes('was successfully installed'))
      throw new Error(`${vsix} was not installed:\n${output.slice(-4000)}`);
  } finally {
    data.remove();
  }
}

/** Puts a link to an unpacked extension where VS Code looks for installed ones: any page that opens then has it. */
export async function linkExtension(extension: string, extensionsDir: string): Promise<void> {
  const manifest: unknown = JSON.parse(await readFile(path.join(extension, 'package.json'), 'utf8'));
  await mkdir(extensionsDir, { recursive: true });
  await symlink(extension, path.join(extensionsDir, folderName(manifest)), 'junction');
}

function folderName(manifest: unknown): string {
  if (typeof manifest !== 'object' || manifest === null) throw new Error('package.json is not an object.');
  const { publisher, name, version } = manifest as Partial<Record<'publisher' | 'name' | 'version', unknown>>;
  return `${String(publisher)}.${String(name)}-${String(version)}`;
}
