/** Writes `docs/published-algorithms*.md`. `test/unit/docs/published-pages.test.ts` fails when this was forgotten. */
import { writeFile } from 'node:fs/promises';
import { publishedPages } from './published-pages.ts';

for (const [path, text] of publishedPages()) await writeFile(path, text);
