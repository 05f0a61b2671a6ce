import { resolve } from 'node:path';
import type { Command } from '../measure.ts';

/** `vigie check` with its default policy: values, and AI calls where a file holds an anchor. */
export function vigie(folder: string): Command {
  const args = [
    resolve('dist/cli.cjs'),
    'check',
    '--root',
    '.',
    '--format',
    'json',
    '--output',
    resolve(folder, '..', 'vigie.json'),
    '.',
  ];
  return { file: process.execPath, args, cwd: folder, accept: [0, 1] };
}
