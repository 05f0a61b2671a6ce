import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Command } from '../measure.ts';

/**
 * secretlint with its recommended rules. Its profiler keeps every mark of the run in an array that it searches for each
 * new one, which is quadratic (secretlint#1653): switched off here, as it would not finish.
 */
export async function secretlint(folder: string): Promise<Command> {
  const configuration = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend' }] };
  const path = resolve(folder, '..', 'secretlintrc.json');
  await writeFile(path, JSON.stringify(configuration));
  const args = [
    '--import',
    join(import.meta.dirname, 'secretlint-without-profiler.ts'),
    resolve('node_modules/secretlint/bin/secretlint.js'),
    '--secretlintrc',
    path,
    '--format',
    'compact',
    '**/*',
  ];
  return { file: process.execPath, args, cwd: folder, accept: [0, 1] };
}
