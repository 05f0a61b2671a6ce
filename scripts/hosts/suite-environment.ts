import { findHost, newest, type Host } from './versions.ts';

/** What `run-suite.ts` tells the launcher: @vscode/test-electron hands over environment variables only. */
export interface SuiteEnvironment {
  readonly host: Host;
  readonly vsix?: string | undefined;
  readonly workspaceTrust: boolean;
  readonly locale?: string | undefined;
  readonly timeoutMs: number;
}

/** Begins every line of the suite itself, which VS Code's own log lines surround. */
export const markOfSuite = '\u2063vigie\u2063';

const defaultTimeoutMs = 10 * 60 * 1000;

export function readSuiteEnvironment(env: NodeJS.ProcessEnv): SuiteEnvironment {
  return {
    host: findHost(env['VIGIE_TEST_HOST_ID'] ?? newest.id),
    vsix: env['VIGIE_TEST_VSIX'],
    workspaceTrust: env['VIGIE_TEST_TRUST'] === 'restricted',
    locale: env['VIGIE_TEST_LOCALE'],
    timeoutMs: Number(env['VIGIE_TEST_TIMEOUT_MS'] ?? defaultTimeoutMs),
  };
}
