import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

export interface Measure {
  /** Wall clock of one run, cold process included, in seconds. */
  readonly seconds: number;
  /** Processor time of all threads, in seconds: on a busy machine it says more. `undefined` where /proc cannot tell. */
  readonly processor: number | undefined;
  /** Largest resident set seen, in MB; `undefined` where /proc cannot tell. */
  readonly megabytes: number | undefined;
  readonly output: string;
}

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Exit codes that are not a failure: 1 means "found something" for all three tools. */
  readonly accept: readonly number[];
  readonly prepare?: () => Promise<void>;
  readonly cleanUp?: () => Promise<void>;
}

const SAMPLE_EVERY_MS = 20;

/** Runs a command once. Throws with its standard error when it fails. */
export async function runOnce(command: Command): Promise<Measure> {
  await command.prepare?.();
  try {
    return await run(command);
  } finally {
    await command.cleanUp?.();
  }
}

async function run(command: Command): Promise<Measure> {
  const worked = await processorOfChildren();
  const started = performance.now();
  const child = spawn(command.file, [...command.args], { cwd: command.cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let megabytes: number | undefined;
  const sampler = setInterval(() => {
    void peakOf(child.pid).then((peak) => {
      if (peak !== undefined) megabytes = Math.max(megabytes ?? 0, peak);
    });
  }, SAMPLE_EVERY_MS);
  const output: string[] = [];
  const errors: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString('latin1')));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString('utf8')));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  clearInterval(sampler);
  const seconds = (performance.now() - started) / 1000;
  const silent = code !== 0 && output.length === 0 && errors.length > 0;
  if (code === null || silent || !command.accept.includes(code)) {
    throw new Error(
      `${command.file} ${command.args.join(' ')} ended with ${String(code)}\n${errors.join('').slice(0, 2000)}`,
    );
  }
  const processor = await processorOfChildren();
  return {
    seconds,
    processor: processor === undefined || worked === undefined ? undefined : processor - worked,
    megabytes,
    output: output.join(''),
  };
}

const TICKS_PER_SECOND = 100;

/** Processor time of all children that have ended, in seconds: `cutime` and `cstime` of proc(5). */
async function processorOfChildren(): Promise<number | undefined> {
  const stat = await readFile('/proc/self/stat', 'utf8').catch(() => undefined);
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields && (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}

/** High-water mark of a process's resident set. The kernel keeps it, so a late sample misses nothing but the end. */
async function peakOf(pid: number | undefined): Promise<number | undefined> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8').catch(() => '');
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(status)?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

/**
 * Medians of several runs of each command, after one that warms the disk cache. The commands take turns, so that what else
 * the machine does falls on all of them.
 */
export async function mediansOf(runs: number, commands: readonly Command[]): Promise<Measure[]> {
  const measures = commands.map((): Measure[] => []);
  for (let turn = 0; turn <= runs; turn++) {
    for (const [index, command] of commands.entries()) {
      const measure = await runOnce(command);
      if (turn > 0) measures[index]?.push(measure);
    }
  }
  return measures.map((those) => ({
    seconds: median(those.map(({ seconds }) => seconds)),
    processor: median(those.map(({ processor = Number.NaN }) => processor)),
    megabytes: Math.max(...those.map(({ megabytes = 0 }) => megabytes)) || undefined,
    output: those[0]?.output ?? '',
  }));
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
