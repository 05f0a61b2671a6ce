import assert from 'node:assert/strict';
import { matchSnapshot } from './support/snapshot.ts';
import { runCli } from './support/run-cli.ts';
import { withFolder } from './support/temp-folder.ts';

const cwd = 'test/fixtures/cli/projects/registre';

describe('vigie register', () => {
  for (const lang of ['en', 'fr']) {
    it(`lists in ${lang} what each record covers and lacks`, async () => {
      const { exitCode, stdout, stderr } = await runCli(['register', 'list', '--lang', lang], { cwd });
      matchSnapshot(`register.list.${lang}.txt`, stdout);
      assert.deepEqual([exitCode, stderr], [0, '']);
    });

    it(`checks in ${lang} the register against the code, and nothing else`, async () => {
      const { exitCode, stdout, stderr } = await runCli(['register', 'check', '--lang', lang], { cwd });
      matchSnapshot(`register.check.${lang}.txt`, stdout);
      assert.deepEqual([exitCode, stderr], [1, '']);
    });
  }

  it('lists for programs', async () => {
    const { exitCode, stdout } = await runCli(['register', 'list', '--format', 'json'], { cwd });
    matchSnapshot('register.list.json', stdout);
    assert.equal(exitCode, 0);
  });

  it('says that there is no record', () =>
    withFolder({ '.git/': '' }, async (folder) => {
      const { exitCode, stdout, stderr } = await runCli(['register', 'list'], { cwd: folder });
      assert.deepEqual([exitCode, stdout, stderr], [0, '', 'vigie: the register has no record.\n']);
    }));

  it('refuses a policy that cannot be used', () =>
    withFolder({ '.vigie/policy.yml': 'version: 2\n' }, async (folder) => {
      const { exitCode, stdout } = await runCli(['register', 'list'], { cwd: folder });
      assert.deepEqual([exitCode, stdout], [2, '']);
    }));
});
