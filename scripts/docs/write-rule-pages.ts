/** Writes `docs/rules` from the rules' data. `test/unit/docs/rule-pages.test.ts` fails when this was forgotten. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { rulePages, rulePagesFolder } from './rule-pages.ts';

await rm(rulePagesFolder, { recursive: true, force: true });
for (const [path, text] of rulePages()) {
  const file = join(rulePagesFolder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
