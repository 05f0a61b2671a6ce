import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Organisation } from '../../../src/core/policy/policy-file.ts';
import { renderNotice } from '../../../src/core/notices/render-notice.ts';
import { loadRegister, registerFolder } from '../../../src/core/register/load-register.ts';
import { memoryFiles, policyWith } from './project.ts';

const sample = join(import.meta.dirname, '../../../samples/mairie');

describe('samples/mairie', () => {
  it('has a register that lacks nothing, and a mention that is ready', async () => {
    const folder = join(sample, registerFolder);
    const names = await readdir(folder);
    const texts = await Promise.all(
      names.map(async (name) => [`${registerFolder}/${name}`, await readFile(join(folder, name), 'utf8')] as const),
    );
    const organisation: Organisation = { name: 'Ville de Sainte-Fictive', kind: 'local-authority', staff: 240 };
    const policy = policyWith(organisation, { jurisdictions: ['fr', 'eu'], languages: ['fr'] });
    const { records, findings } = await loadRegister(memoryFiles(Object.fromEntries(texts)), policy);
    assert.deepEqual(findings, []);
    assert.ok(records.length > 0);
    for (const { record } of records) {
      const made = renderNotice({ record, obligation: 'fr-explicit-mention', language: 'fr', organisation });
      assert.equal(made?.notice?.isDraft, false);
    }
  });
});
