import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder, from `start` upwards, that holds `.vigie` or `.git`; `start` itself where none does. */
export function findRoot(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.vigie')) || existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return start;
  }
}
