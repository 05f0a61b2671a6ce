import { resolve } from 'node:path';
import { run } from '../../../src/cli/run.ts';

export interface CliRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliSettings {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly signal?: AbortSignal;
  /** What the person answers, in order; nobody is there to answer where it is absent. */
  readonly answers?: readonly string[];
  readonly hasColors?: boolean;
  /** Error that each write to the standard output meets. */
  readonly stdoutError?: Error;
}

/** Runs the command line in this process, on a fixed day. */
export async function runCli(args: readonly string[], settings: CliSettings): Promise<CliRun> {
  const written = { stdout: '', stderr: '' };
  const { hasColors = false, stdoutError } = settings;
  const exitCode = await run(args, {
    cwd: resolve(settings.cwd),
    env: settings.env ?? {},
    stdout: {
      hasColors,
      write: (text) => {
        written.stdout += text;
        return stdoutError ? Promise.reject(stdoutError) : Promise.resolve();
      },
    },
    stderr: {
      hasColors,
      write: (text) => {
        written.stderr += text;
        return Promise.resolve();
      },
    },
    today: '2026-11-24',
    signal: settings.signal ?? new AbortController().signal,
    ...(settings.answers && { ask: asking(settings.answers, written) }),
    readStdin: () => Promise.resolve(Buffer.from(settings.stdin ?? '')),
  });
  return { exitCode, ...written };
}

/** Questions stand on the error output, as on a terminal. */
function asking(answers: readonly string[], written: { stderr: string }): (question: string) => Promise<string> {
  const left = [...answers];
  return (question) => {
    written.stderr += question;
    return Promise.resolve(left.shift() ?? '');
  };
}
