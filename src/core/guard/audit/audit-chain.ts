import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AuditEntry } from './audit-log.ts';

/** What the first line of a log follows on. */
export const chainStart = '0'.repeat(64);

/**
 * A line of the log: the entry, then the hash of what stands before it and of itself. Whoever changes, adds or takes out a
 * byte must write all that follows again, and the last hash is then another one.
 */
export interface AuditLine {
  readonly entry: AuditEntry;
  readonly previous: string;
  readonly hash: string;
}

/** The line for an entry, without its line break. */
export function lineFor(entry: AuditEntry, previous: string): { readonly text: string; readonly hash: string } {
  const content = JSON.stringify({ ...entry, previous });
  const hash = hashOf(content);
  return { text: `${content.slice(0, -1)},"hash":"${hash}"}`, hash };
}

const end = /^(.+),"hash":"([\da-f]{64})"\}$/s;

/** Reads a line back. @returns `undefined` for one that is not as it was written. */
export function readLine(text: string): AuditLine | undefined {
  const [, head, hash] = end.exec(text) ?? [];
  if (head === undefined || hash === undefined || hashOf(`${head}}`) !== hash) return undefined;
  const { previous, ...entry } = JSON.parse(`${head}}`) as AuditEntry & { readonly previous: string };
  return { entry, previous, hash };
}

/** What is wrong in a log, and where. */
export interface ChainBreak {
  /** One-based. */
  readonly line: number;
  /** `line`: it is not as it was written; `order`: lines before it are gone, or it stands elsewhere. */
  readonly problem: 'line' | 'order';
}

export interface ChainCheck {
  readonly lines: readonly AuditLine[];
  readonly broken: ChainBreak | undefined;
  /** Hash of the last line: whoever keeps it elsewhere can tell later that the log was not written anew. */
  readonly last: string;
}

/**
 * Checks the lines of a log from its first.
 * @param from what its first line must follow on; any where older files were deleted in time.
 */
export function checkChain(text: string, from: string | undefined): ChainCheck {
  const lines: AuditLine[] = [];
  let last = from;
  const written = text === '' ? [] : text.split('\n');
  // A text that ends with a line break has nothing after it; another one was cut in the middle of a line.
  if (written.at(-1) === '') written.pop();
  for (const [index, content] of written.entries()) {
    const line = readLine(content);
    if (!line) return { lines, broken: { line: index + 1, problem: 'line' }, last: last ?? chainStart };
    if (last !== undefined && line.previous !== last) {
      return { lines, broken: { line: index + 1, problem: 'order' }, last };
    }
    lines.push(line);
    last = line.hash;
  }
  if (text !== '' && !text.endsWith('\n'))
    return { lines, broken: { line: written.length, problem: 'line' }, last: last ?? chainStart };
  return { lines, broken: undefined, last: last ?? chainStart };
}

function hashOf(content: string): string {
  return bytesToHex(sha256(utf8ToBytes(content)));
}
