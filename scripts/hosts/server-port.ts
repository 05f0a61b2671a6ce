import type { ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const startTimeoutMs = 60_000;

/** Waits until a server that was just started answers. */
export async function answers(server: ChildProcess, origin: string): Promise<void> {
  const output: string[] = [];
  server.stdout?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  server.stderr?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  const deadline = Date.now() + startTimeoutMs;
  while (Date.now() < deadline && server.exitCode === null) {
    const answer = await fetch(`${origin}/version`).catch(() => undefined);
    if (answer?.ok) {
      // Keep the pipes flowing, without keeping what comes.
      server.stdout?.removeAllListeners('data').resume();
      server.stderr?.removeAllListeners('data').resume();
      return;
    }
    await wait(100);
  }
  throw new Error(`VS Code's server did not start on ${origin}:\n${output.join('').slice(-4000)}`);
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}
