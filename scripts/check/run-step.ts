import { spawn } from 'node:child_process';
import type { Step } from './steps.ts';

export interface Outcome {
  readonly ok: boolean;
  readonly passed: number;
  readonly failed: number;
  /** What mocha says of the tests that failed; absent where it said nothing. */
  readonly failures?: string;
}

/** Longest account of failures that is told again, in UTF-16 code units. */
const MAX_TOLD = 6000;

/** Runs a step with its output shown, and reads mocha's counts from it where there are any. */
export async function runStep(step: Step): Promise<Outcome> {
  const [file, ...args] = step.command;
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const output: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => {
    process.stdout.write(chunk);
    output.push(chunk.toString('utf8'));
  });
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => {
      resolve(null);
    });
    child.once('close', resolve);
  });
  const ok = code === 0;
  if (step.countsTests !== true) return { ok, passed: 0, failed: ok ? 0 : 1 };
  const text = output.join('');
  const passed = countOf(text, /\b(\d+) passing/);
  const failed = countOf(text, /\b(\d+) failing/);
  // A suite that ran nothing, or died before its summary, is a failure whatever its exit code.
  const ran = passed > 0;
  const failures = /\b\d+ failing.*/s.exec(text)?.[0].slice(0, MAX_TOLD);
  return { ok: ok && ran, passed, failed: ok && ran ? failed : Math.max(failed, 1), ...(failures && { failures }) };
}

function countOf(text: string, pattern: RegExp): number {
  return Number(pattern.exec(text)?.[1] ?? 0);
}
