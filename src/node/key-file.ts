import { chmod, readFile } from 'node:fs/promises';
import type { PseudonymEntry } from '../core/guard/pseudonyms/pseudonym-table.ts';
import { errorCodeOf } from './error-code.ts';
import { writeWholeFile } from './write-file.ts';

/**
 * What `vigie redact` needs to turn its text back. It holds the personal values: whoever has the file has them.
 * @returns `undefined` where there is no such file.
 * @throws a `SyntaxError` for a file that is none of ours, the file system's error for one that cannot be read.
 */
export async function readKeyFile(path: string): Promise<readonly PseudonymEntry[] | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
  const content: unknown = JSON.parse(text);
  const entries = typeof content === 'object' && content !== null && 'entries' in content ? content.entries : undefined;
  if (!Array.isArray(entries) || !entries.every(isEntry)) throw new SyntaxError('No key file');
  return entries;
}

function isEntry(value: unknown): value is PseudonymEntry {
  if (typeof value !== 'object' || value === null) return false;
  return ['pseudonym', 'written', 'category'].every((key) => typeof Reflect.get(value, key) === 'string');
}

/** Writes it for its owner alone. */
export async function writeKeyFile(path: string, entries: readonly PseudonymEntry[]): Promise<void> {
  await writeWholeFile(path, `${JSON.stringify({ version: 1, entries }, undefined, 2)}\n`);
  await chmod(path, 0o600);
}
