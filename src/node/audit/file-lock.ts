import { mkdir, rm, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCodeOf } from '../error-code.ts';

const tryEveryMs = 15;
/** Longest wait for another process, which holds the lock for a few milliseconds. */
const patienceMs = 10_000;
/** Whoever holds it longer has died. */
const staleMs = 20_000;

/**
 * Does something while no other process does: making a folder is the one thing that exactly one of them manages.
 * @throws when another holds the lock for too long.
 */
export async function withLock<T>(path: string, action: () => Promise<T>): Promise<T> {
  const start = Date.now();
  while (!(await take(path))) {
    if (Date.now() - start > patienceMs) throw new Error('The audit log is held by another process');
    await pause(tryEveryMs);
  }
  try {
    return await action();
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}

async function take(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    if (errorCodeOf(error) !== 'EEXIST') throw error;
  }
  const age = await stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  if (age > staleMs) await rm(path, { recursive: true, force: true });
  return false;
}
