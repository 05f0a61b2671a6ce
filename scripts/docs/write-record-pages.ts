/** Writes `docs/record*.md` from the data of records. `test/unit/docs/record-pages.test.ts` fails when this was forgotten. */
import { writeFile } from 'node:fs/promises';
import { recordPages } from './record-pages.ts';

for (const [path, text] of recordPages()) await writeFile(path, text);
