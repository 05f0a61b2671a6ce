import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkChain, chainStart, type AuditLine, type ChainBreak } from '../../core/guard/audit/audit-chain.ts';
import { errorCodeOf } from '../error-code.ts';

/** A log as it was found. */
export interface AuditReading {
  readonly files: number;
  readonly lines: readonly AuditLine[];
  /** Where it is not as it was written. */
  readonly broken: (ChainBreak & { readonly file: string }) | undefined;
  /** Number of the oldest file: above 1 where older ones have gone, in time or otherwise. */
  readonly firstFile: number;
  /** Whether the last line was cut by a crash; it was never acted upon. */
  readonly isTorn: boolean;
  /** Hash of the last line. */
  readonly last: string;
}

const name = /^audit-(\d{6})\.jsonl$/;

/** Names of the files of a log, the oldest first. */
export async function auditFilesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((file) => name.test(file)).sort();
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

export function numberOf(file: string): number {
  return Number(name.exec(file)?.[1] ?? 0);
}

export function fileNumbered(number: number): string {
  return `audit-${String(number).padStart(6, '0')}.jsonl`;
}

/** Reads a log and checks its chain from file to file, up to the first break. */
export async function readAudit(folder: string): Promise<AuditReading> {
  const files = await auditFilesIn(folder);
  const firstFile = numberOf(files[0] ?? fileNumbered(1));
  let last: string | undefined = firstFile === 1 ? chainStart : undefined;
  let expected = firstFile;
  const lines: AuditLine[] = [];
  const common = { files: files.length, lines, firstFile };
  for (const file of files) {
    const text = await readFile(join(folder, file), 'utf8');
    const isTorn = file === files.at(-1) && text !== '' && !text.endsWith('\n');
    const check = checkChain(isTorn ? text.slice(0, text.lastIndexOf('\n') + 1) : text, last);
    lines.push(...check.lines);
    last = check.last;
    const missing = numberOf(file) === expected ? undefined : { line: 1, problem: 'order' as const };
    const broken = missing ?? check.broken;
    if (broken) return { ...common, broken: { ...broken, file }, isTorn: false, last };
    if (isTorn) return { ...common, broken: undefined, isTorn, last };
    expected++;
  }
  return { ...common, broken: undefined, isTorn: false, last: last ?? chainStart };
}
