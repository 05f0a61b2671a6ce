import { mkdir, open, readFile, rm, stat, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { chainStart, checkChain, lineFor, readLine, type AuditLine } from '../../core/guard/audit/audit-chain.ts';
import type { AuditEntry, AuditLog, Spending } from '../../core/guard/audit/audit-log.ts';
import type { AuditSettings } from '../../core/policy/assistant-file.ts';
import { errorCodeOf } from '../error-code.ts';
import { auditFilesIn, fileNumbered, numberOf } from './audit-files.ts';
import { withLock } from './file-lock.ts';

/** The audit log in files. Several processes may write in it: each adds its line after the last one there. */
export class AuditFileLog implements AuditLog {
  readonly #folder: string;
  readonly #settings: () => Required<AuditSettings>;

  /**
   * @param folder of the log, which is made where it is missing.
   * @param settings what the policy says now.
   */
  constructor(folder: string, settings: () => Required<AuditSettings>) {
    this.#folder = folder;
    this.#settings = settings;
  }

  async append(entry: AuditEntry): Promise<void> {
    await this.#makeFolder();
    await withLock(join(this.#folder, '.lock'), async () => {
      const files = await auditFilesIn(this.#folder);
      const { name, previous } = await this.#placeOfNext(files);
      const file = await open(join(this.#folder, name), 'a');
      try {
        await file.appendFile(`${lineFor(entry, previous).text}\n`);
        // On the disk before anything leaves.
        await file.datasync();
      } finally {
        await file.close();
      }
      if (files.length > 1) await this.#dropOld(files.slice(0, -1), entry.time);
    });
  }

  async spentOn(day: string): Promise<Spending> {
    const files = await auditFilesIn(this.#folder);
    const entries: AuditEntry[] = [];
    for (const file of files.toReversed()) {
      const text = await readFile(join(this.#folder, file), 'utf8');
      const lines = text.split('\n').flatMap((line) => readLine(line)?.entry ?? []);
      entries.push(...lines.filter(({ time }) => time.startsWith(day)));
      if (lines[0] && lines[0].time.slice(0, 10) < day) break;
    }
    return spendingOf(entries);
  }

  /** Lines hold nobody's words, but they are not for the repository either. */
  async #makeFolder(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    await writeFile(join(this.#folder, '.gitignore'), '*\n', { flag: 'wx' }).catch((error: unknown) => {
      if (errorCodeOf(error) !== 'EEXIST') throw error;
    });
  }

  async #placeOfNext(files: readonly string[]): Promise<{ readonly name: string; readonly previous: string }> {
    const current = files.at(-1);
    if (current === undefined) return { name: fileNumbered(1), previous: chainStart };
    const path = join(this.#folder, current);
    const last = await lastLineOf(path);
    const { size } = await stat(path);
    const isFull = size >= this.#settings().rotateAtMiB * 1024 * 1024;
    const previous = last?.hash ?? (await this.#endOf(files.slice(0, -1)));
    return { name: isFull ? fileNumbered(numberOf(current) + 1) : current, previous };
  }

  async #endOf(files: readonly string[]): Promise<string> {
    const file = files.at(-1);
    return file === undefined ? chainStart : ((await lastLineOf(join(this.#folder, file)))?.hash ?? chainStart);
  }

  /** Files whose last line is older than the policy keeps lines. */
  async #dropOld(files: readonly string[], now: string): Promise<void> {
    const limit = Date.parse(now) - this.#settings().keepDays * 24 * 60 * 60 * 1000;
    for (const file of files) {
      const path = join(this.#folder, file);
      const last = await lastLineOf(path);
      if (!last || Date.parse(last.entry.time) >= limit) return;
      await rm(path);
    }
  }
}

/** Longest line by far. */
const TAIL = 64 * 1024;
const LINE_FEED = 0x0a;

/**
 * The last whole line of a file. What a crash left after it is taken out: it was not on the disk when it should have been,
 * so that nothing was sent.
 * @throws when the last line is not as it was written: nothing may be added after it.
 */
async function lastLineOf(path: string): Promise<AuditLine | undefined> {
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    const start = Math.max(0, size - TAIL);
    const tail = await readFrom(file, start, size - start);
    const end = tail.lastIndexOf(LINE_FEED) + 1;
    if (end < tail.length) await file.truncate(start + end);
    if (end === 0) return undefined;
    const text = tail.toString('utf8', tail.lastIndexOf(LINE_FEED, end - 2) + 1, end);
    const { lines, broken } = checkChain(text, undefined);
    if (broken) throw new Error('The audit log was changed');
    return lines.at(-1);
  } finally {
    await file.close();
  }
}

async function readFrom(file: FileHandle, start: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start);
  return buffer.subarray(0, bytesRead);
}

/** What has ended by its account; what has not, by its question. */
function spendingOf(entries: readonly AuditEntry[]): Spending {
  const ended = new Set(entries.flatMap((entry) => (entry.kind === 'ended' ? [entry.request] : [])));
  let tokens = 0;
  let cost = 0;
  for (const entry of entries) {
    if (entry.kind === 'ended') {
      tokens += entry.promptTokens + entry.answerTokens;
      cost += entry.cost;
    } else if (entry.kind === 'sent' && !ended.has(entry.request)) tokens += entry.promptTokens;
  }
  return { tokens, cost };
}
