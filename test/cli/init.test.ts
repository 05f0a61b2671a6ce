import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { matchSnapshot } from './support/snapshot.ts';
import { runCli } from './support/run-cli.ts';
import { withFolder } from './support/temp-folder.ts';

const policy = '.vigie/policy.yml';

describe('vigie init', () => {
  for (const lang of ['en', 'fr']) {
    it(`writes in ${lang} a policy that holds`, () =>
      withFolder({ 'a.py': 'x = 1\n' }, async (folder) => {
        const { exitCode, stdout, stderr } = await runCli(['init', '--lang', lang], { cwd: folder });
        assert.deepEqual([exitCode, stderr], [0, '']);
        matchSnapshot(`init.${lang}.txt`, `${stdout}\n${await readFile(`${folder}/${policy}`, 'utf8')}`);
        const check = await runCli(['check', '--threshold', 'hint'], { cwd: folder });
        assert.deepEqual([check.exitCode, check.stderr], [0, '']);
      }));
  }

  it('starts from the preset that is asked for', () =>
    withFolder({}, async (folder) => {
      await runCli(['init', '--preset', 'vigie:fr-local-authority'], { cwd: folder });
      assert.match(await readFile(`${folder}/${policy}`, 'utf8'), /extends: \['vigie:fr-local-authority'\]/);
    }));

  it('replaces no policy', () =>
    withFolder({ [policy]: 'mine' }, async (folder) => {
      const { exitCode, stderr } = await runCli(['init'], { cwd: folder });
      assert.deepEqual([exitCode, stderr], [2, `vigie: ${policy} is already there and has been left as it is.\n`]);
      assert.equal(await readFile(`${folder}/${policy}`, 'utf8'), 'mine');
    }));
});
