import path from 'node:path';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { runDesktopSuite } from './desktop.ts';
import { installHost } from './install.ts';
import { markOfSuite } from './suite-environment.ts';
import { extensionUnderDevelopment, type SuiteOptions } from './suite-options.ts';

export type { SuiteOptions };

/** Runs a compiled suite in a real VS Code and gives its exit code. */
export async function runSuite(options: SuiteOptions): Promise<number> {
  try {
    return process.env['VIGIE_TEST_HOST'] === 'desktop'
      ? await runDesktopSuite(options)
      : await runRegistrySuite(options);
  } catch (error) {
    if (error instanceof TestRunFailedError) return error.code ?? 1;
    throw error;
  }
}

async function runRegistrySuite(options: SuiteOptions): Promise<number> {
  await installHost(options.host.id, console.log);
  return runTests({
    vscodeExecutablePath: process.execPath,
    launchArgs: [path.join(import.meta.dirname, 'launcher.ts'), path.resolve(options.folder)],
    extensionDevelopmentPath: extensionUnderDevelopment(options),
    extensionTestsPath: path.resolve(options.suite),
    extensionTestsEnv: launcherEnvironment(options),
  });
}

function launcherEnvironment(options: SuiteOptions): Record<string, string | undefined> {
  return {
    ...options.env,
    VIGIE_TEST_HOST_ID: options.host.id,
    VIGIE_TEST_VSCODE_VERSION: options.host.vscode,
    VIGIE_TEST_MARK: markOfSuite,
    VIGIE_TEST_VSIX: options.vsix && path.resolve(options.vsix),
    VIGIE_TEST_TRUST: options.trust,
    VIGIE_TEST_LOCALE: options.locale,
  };
}
