import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { matchSnapshot } from './support/snapshot.ts';
import { runCli } from './support/run-cli.ts';
import { withFolder } from './support/temp-folder.ts';

const cwd = 'test/fixtures/cli/projects/inventaire';

describe('vigie inventory', () => {
  for (const lang of ['en', 'fr']) {
    for (const format of ['markdown', 'csv']) {
      it(`lists in ${lang}, as ${format}, which data is where and who receives it`, async () => {
        const { exitCode, stdout, stderr } = await runCli(['inventory', '--format', format, '--lang', lang], { cwd });
        matchSnapshot(`inventory.${lang}.${format}.txt`, stdout);
        assert.deepEqual([exitCode, stderr], [0, '']);
      });
    }
  }

  it('never repeats a value', async () => {
    for (const format of ['markdown', 'csv']) {
      const { stdout } = await runCli(['inventory', '--format', format], { cwd });
      assert.doesNotMatch(stdout, /claire|durand|martin/i);
    }
  });

  it('looks at some files only when they are given', async () => {
    const { stdout } = await runCli(['inventory', 'tests', '--format', 'csv'], { cwd });
    assert.match(stdout, /tests\/usagers\.csv/);
    assert.doesNotMatch(stdout, /app\/demande\.py/);
  });

  it('writes to a file, and to another project', () =>
    withFolder({ '.git/': '', 'a.sql': 'CREATE TABLE usager (date_naissance DATE);\n' }, async (folder) => {
      const args = ['inventory', '--root', folder, '--format', 'csv', '--output', `${folder}/out.csv`];
      assert.deepEqual(await runCli(args, { cwd: '.' }), { exitCode: 0, stdout: '', stderr: '' });
      const text = await readFile(`${folder}/out.csv`, 'utf8');
      assert.ok(text.startsWith('\uFEFF"'));
      assert.match(text, /birth-date/);
    }));

  it('says that there is nothing', () =>
    withFolder({ '.git/': '', 'a.py': 'x = 1\n' }, async (folder) => {
      const { exitCode, stdout } = await runCli(['inventory'], { cwd: folder });
      assert.equal(exitCode, 0);
      assert.match(stdout, /No personal data was seen in the code\./);
    }));

  it('makes none where the policy cannot be used', () =>
    withFolder({ '.vigie/policy.yml': 'version: 1\nrulez: {}\n', 'a.py': 'x = 1\n' }, async (folder) => {
      const { exitCode, stdout, stderr } = await runCli(['inventory'], { cwd: folder });
      assert.deepEqual([exitCode, stdout], [2, '']);
      assert.equal(stderr, 'vigie: the policy cannot be used; see vigie check.\n');
    }));

  it('makes none when it is stopped', async () => {
    const { exitCode, stdout, stderr } = await runCli(['inventory'], { cwd, signal: AbortSignal.abort() });
    assert.deepEqual([exitCode, stdout], [130, '']);
    assert.equal(stderr, 'vigie: stopped before the end, no inventory was made.\n');
  });
});
