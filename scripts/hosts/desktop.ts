import path from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { repository } from './paths.ts';
import { runCommand } from './run-command.ts';
import { temporaryFolder } from './temporary.ts';
import { extensionUnderDevelopment, type SuiteOptions } from './suite-options.ts';

/** Runs a suite in VS Code's desktop program, downloaded from Microsoft: for machines that have a screen and a network. */
export async function runDesktopSuite(options: SuiteOptions): Promise<number> {
  if (options.trust === 'restricted') {
    throw new Error('@vscode/test-electron always trusts the folder: run this suite without VIGIE_TEST_HOST=desktop.');
  }
  const vscodeExecutablePath = await downloadAndUnzipVSCode({ version: options.host.vscode });
  const launchArgs = [path.resolve(options.folder)];
  if (options.locale) launchArgs.push(`--locale=${options.locale}`);
  if (options.vsix) launchArgs.push(`--extensions-dir=${await installInto(vscodeExecutablePath, options.vsix)}`);
  return runTests({
    vscodeExecutablePath,
    launchArgs,
    extensionDevelopmentPath: extensionUnderDevelopment(options),
    extensionTestsPath: path.resolve(options.suite),
    extensionTestsEnv: { ...options.env, VIGIE_TEST_VSCODE_VERSION: options.host.vscode },
  });
}

async function installInto(vscodeExecutablePath: string, vsix: string): Promise<string> {
  const { path: extensionsDir } = await temporaryFolder('extensions');
  const [program, ...args] = resolveCliArgsFromVSCodeExecutablePath(vscodeExecutablePath, {
    reuseMachineInstall: true,
  });
  if (!program) throw new Error('@vscode/test-electron gave no command line for VS Code.');
  const install = ['--install-extension', path.resolve(vsix), '--extensions-dir', extensionsDir];
  await runCommand(program, [...args, ...install], { cwd: repository });
  return extensionsDir;
}
