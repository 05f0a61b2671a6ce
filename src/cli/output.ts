import { resolve } from 'node:path';
import { errorCodeOf } from '../node/error-code.ts';
import { writeWholeFile } from '../node/write-file.ts';
import { CliError } from './cli-error.ts';
import type { CliHost } from './host.ts';

/**
 * Puts a command's result where it was asked for: in a file, whole or not at all, or on the standard output.
 * @throws CliError where it cannot be written.
 */
export async function deliver(text: string, file: string | undefined, host: CliHost): Promise<void> {
  try {
    if (file === undefined) await host.stdout.write(text);
    else await writeWholeFile(resolve(host.cwd, file), text);
  } catch (error) {
    const code = errorCodeOf(error);
    throw file === undefined ? new CliError('error.stdout', { code }) : new CliError('error.output', { file, code });
  }
}
