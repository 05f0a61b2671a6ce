import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

export interface Measure {
  /** Wall clock of one run, cold process included, in seconds. */
  readonly seconds: number;
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
}

const SAMPLE_EVERY_MS = 20;

/** Runs a command once. Throws with its standard error when it fails. */
export async function runOnce(command: Command): Promise<Measure> {
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
  return { seconds, megabytes, output: output.join('') };
}

/** High-water mark of a process's resident set. The kernel keeps it, so a late sample misses nothing but the end. */
async function peakOf(pid: number | undefined): Promise<number | undefined> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8').catch(() => '');
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(status)?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

/** Median of several runs, after one that warms the disk cache. */
export async function medianOf(runs: number, run: () => Promise<Measure>): Promise<Measure> {
  await run();
  const measures: Measure[] = [];
  for (let index = 0; index < runs; index++) measures.push(await run());
  measures.sort((one, other) => one.seconds - other.seconds);
  const median = measures[Math.floor(runs / 2)];
  if (!median) throw new Error('no run');
  return { ...median, megabytes: Math.max(...measures.map((measure) => measure.megabytes ?? 0)) || undefined };
}
