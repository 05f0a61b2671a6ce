import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Organisation } from '../../../src/core/policy/organisation-file.ts';
import { explainLaw } from '../../../src/core/law/explain.ts';
import { lawJurisdictions } from '../../../src/core/law/list-laws.ts';
import { renderNotice } from '../../../src/core/notices/render-notice.ts';
import { loadRegister, registerFolder } from '../../../src/core/register/load-register.ts';
import type { Register } from '../../../src/core/register/register.ts';
import { memoryFiles, policyWith } from './project.ts';

const sample = join(import.meta.dirname, '../../../samples/mairie');
const organisation: Organisation = { name: 'Ville de Sainte-Fictive', kind: 'local-authority', staff: 240 };

async function register(): Promise<Register> {
  const folder = join(sample, registerFolder);
  const names = await readdir(folder);
  const texts = await Promise.all(
    names.map(async (name) => [`${registerFolder}/${name}`, await readFile(join(folder, name), 'utf8')] as const),
  );
  const policy = policyWith(organisation, { jurisdictions: ['fr', 'eu'], languages: ['fr'] });
  return loadRegister(memoryFiles(Object.fromEntries(texts)), policy);
}

describe('samples/mairie', () => {
  it('has a register that lacks nothing, and a mention that is ready', async () => {
    const { records, findings } = await register();
    assert.deepEqual(findings, []);
    assert.ok(records.length > 0);
    for (const { record } of records) {
      const made = renderNotice({ record, document: 'fr-decision-mention', language: 'fr', organisation });
      assert.equal(made?.notice?.isDraft, false);
    }
  });

  it('has a record that lacks nothing in any of the five places, and answers every question', async () => {
    const { records } = await register();
    const record = records.find(({ record: { id } }) => id === 'aide-transport')?.record;
    assert.ok(record);
    const duties = explainLaw({
      record,
      organisation,
      jurisdictions: lawJurisdictions,
      languages: ['fr', 'en'],
      today: '2026-11-23',
    });
    const open = duties.flatMap(({ obligation: { id }, verdict, gaps, openQuestions }) => [
      ...gaps.map(({ path }) => `${id}: ${path}`),
      ...openQuestions.map((fact) => `${id}: ${fact.id}`),
      ...(verdict === 'unknown' ? [id] : []),
    ]);
    assert.deepEqual(open, []);
    const applying = duties.filter(({ verdict }) => verdict === 'applies').map(({ law }) => law.jurisdiction);
    assert.deepEqual(new Set(applying), new Set(lawJurisdictions));
  });
});
