import { spawnSync, type ChildProcess } from 'node:child_process';

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Kills a child that was started with `detached: true`, and its descendants; synchronous, so that it works at exit. */
export function killTree(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/**
 * Runs `clean` when this process ends, whichever way but SIGKILL. Gives the function to call when the clean-up
 * was done in the normal course.
 */
export function cleanAtExit(clean: () => void): () => void {
  const handlers = Object.entries(signals).map(([signal, code]) => ({ signal, handler: () => process.exit(code) }));
  process.once('exit', clean);
  for (const { signal, handler } of handlers) process.once(signal, handler);
  return () => {
    process.off('exit', clean);
    for (const { signal, handler } of handlers) process.off(signal, handler);
  };
}
