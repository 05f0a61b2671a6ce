#!/usr/bin/env node
import { addAbortSignal } from 'node:stream';
import { createInterface } from 'node:readline/promises';
import { buffer } from 'node:stream/consumers';
import type { WriteStream } from 'node:tty';
import { errorCodeOf } from '../node/error-code.ts';
import { exitCodes } from './exit-codes.ts';
import type { CliHost, CliOutput } from './host.ts';
import { run } from './run.ts';

/** The first Ctrl-C stops the command in good order; the second one, at once. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(exitCodes.interrupted);
      controller.abort();
    });
  }
  return controller.signal;
}

function outputOf(stream: WriteStream): CliOutput {
  // Also told to each write; without a listener it would end the process.
  stream.on('error', () => undefined);
  return {
    hasColors: hasColors(stream),
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error && errorCodeOf(error) !== 'EPIPE') reject(error);
          else resolve();
        });
      }),
  };
}

/** https://no-color.org, and Node's own FORCE_COLOR. */
function hasColors(stream: WriteStream): boolean {
  if ((process.env['NO_COLOR'] ?? '') !== '') return false;
  const forced = process.env['FORCE_COLOR'];
  return forced === undefined ? stream.isTTY && stream.hasColors() : forced !== '0' && forced !== 'false';
}

/** The day where the person is: an exception holds until the end of its last day there. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** One line of the terminal; questions go to the error output, so that the result may go to a file. */
async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(question, { signal });
  } finally {
    terminal.close();
  }
}

const signal = interruption();

const stderr = outputOf(process.stderr);

const host: CliHost = {
  cwd: process.cwd(),
  env: process.env,
  stdout: outputOf(process.stdout),
  // Where an error cannot be told, there is nobody to tell that either; the exit code says it.
  stderr: { ...stderr, write: (text) => stderr.write(text).catch(() => undefined) },
  today: today(),
  signal,
  ...(process.stdin.isTTY && process.stderr.isTTY && { ask }),
  readStdin: () => buffer(addAbortSignal(signal, process.stdin)),
};

void run(process.argv.slice(2), host).then((exitCode) => {
  process.exitCode = exitCode;
});
