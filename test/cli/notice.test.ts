import assert from 'node:assert/strict';
import { cp, readFile } from 'node:fs/promises';
import { matchSnapshot } from './support/snapshot.ts';
import { runCli } from './support/run-cli.ts';
import { withFolder } from './support/temp-folder.ts';

const cwd = 'test/fixtures/cli/projects/mairie';

const withProject = (use: (folder: string) => Promise<void>) =>
  withFolder({}, async (folder) => {
    await cp(cwd, folder, { recursive: true });
    await use(folder);
  });

describe('vigie notice', () => {
  for (const lang of ['en', 'fr']) {
    for (const format of ['markdown', 'text', 'html']) {
      it(`writes ${format}, and says in ${lang} that it is a draft`, async () => {
        const args = ['notice', 'aide-cantine', '--format', format, '--lang', lang];
        const { exitCode, stdout, stderr } = await runCli(args, { cwd });
        matchSnapshot(`notice.${lang}.${format}.txt`, `${stderr}\n${stdout}`);
        assert.equal(exitCode, 0);
      });
    }

    it(`refuses a draft with --final, and lists in ${lang} what lacks`, () =>
      withProject(async (folder) => {
        const args = ['notice', 'aide-cantine', '--final', '--write', '--lang', lang];
        const { exitCode, stdout, stderr } = await runCli(args, { cwd: folder });
        matchSnapshot(`notice-final.${lang}.txt`, stderr);
        assert.deepEqual([exitCode, stdout], [1, '']);
      }));
  }

  it('says of a record that is there and broken where to look', () =>
    withFolder({ '.vigie/algorithms/tri.yml': 'id: tri\nnom: {}\n' }, async (folder) => {
      const { exitCode, stderr } = await runCli(['notice', 'tri'], { cwd: folder });
      assert.deepEqual([exitCode, stderr], [2, 'vigie: the record tri cannot be read; see vigie check.\n']);
    }));

  it('accepts a whole notice with --final', async () => {
    const { exitCode, stdout, stderr } = await runCli(['notice', 'tri-courrier', '--final'], { cwd });
    assert.deepEqual([exitCode, stderr], [0, '']);
    assert.ok(stdout.startsWith('# '));
  });

  it('says when the law asks for none', async () => {
    const { exitCode, stdout, stderr } = await runCli(['notice', 'orthographe'], { cwd });
    assert.deepEqual([exitCode, stdout], [0, '']);
    assert.equal(stderr, 'vigie: the law asks for no notice for orthographe.\n');
  });

  it('writes where the policy wants it', () =>
    withProject(async (folder) => {
      const shown = await runCli(['notice', 'tri-courrier'], { cwd: folder });
      const { exitCode, stdout, stderr } = await runCli(['notice', 'tri-courrier', '--write'], { cwd: folder });
      assert.deepEqual([exitCode, stdout], [0, '']);
      const file = /^vigie: (\S+) written\.\n$/.exec(stderr)?.[1];
      assert.equal(await readFile(`${folder}/${String(file)}`, 'utf8'), shown.stdout);
    }));
});
