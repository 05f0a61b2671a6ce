import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const folder = 'test/fixtures/cli/expected';

/** Holds an output to its file, byte for byte. `UPDATE_SNAPSHOT=1` writes the file instead; read the difference then. */
export function matchSnapshot(name: string, actual: string): void {
  const path = `${folder}/${name}`;
  if (process.env['UPDATE_SNAPSHOT'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  } else assert.equal(actual, readFileSync(path, 'utf8'), `${path} differs; see UPDATE_SNAPSHOT in CONTRIBUTING.md`);
}
