import assert from 'node:assert/strict';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { matchSnapshot } from './support/snapshot.ts';
import { runCli } from './support/run-cli.ts';
import { withFolder } from './support/temp-folder.ts';

const cwd = 'test/fixtures/cli/projects/mairie';

/** One document, so that a test says the same when Vigie learns to make another. */
const mention = ['--document', 'fr-decision-mention'];

const withProject = (use: (folder: string) => Promise<void>) =>
  withFolder({}, async (folder) => {
    await cp(cwd, folder, { recursive: true });
    await use(folder);
  });

describe('vigie notice', () => {
  for (const lang of ['en', 'fr']) {
    for (const format of ['markdown', 'text', 'html']) {
      it(`writes ${format}, and says in ${lang} that it is a draft`, async () => {
        const args = ['notice', 'aide-cantine', ...mention, '--format', format, '--lang', lang];
        const { exitCode, stdout, stderr } = await runCli(args, { cwd });
        matchSnapshot(`notice.${lang}.${format}.txt`, `${stderr}\n${stdout}`);
        assert.equal(exitCode, 0);
      });
    }

    it(`refuses a draft with --final, and lists in ${lang} what lacks`, () =>
      withProject(async (folder) => {
        const args = ['notice', 'aide-cantine', ...mention, '--final', '--write', '--lang', lang];
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
    const { exitCode, stdout, stderr } = await runCli(['notice', 'tri-courrier', ...mention, '--final'], { cwd });
    assert.deepEqual([exitCode, stderr], [0, '']);
    assert.ok(stdout.startsWith('# '));
  });

  it('says when the law asks for none', async () => {
    const { exitCode, stdout, stderr } = await runCli(['notice', 'orthographe', ...mention], { cwd });
    assert.deepEqual([exitCode, stdout], [0, '']);
    assert.equal(stderr, 'vigie: the law asks for no such notice for orthographe.\n');
  });

  it('writes where the policy wants it', () =>
    withProject(async (folder) => {
      const shown = await runCli(['notice', 'tri-courrier', ...mention], { cwd: folder });
      const { exitCode, stdout, stderr } = await runCli(['notice', 'tri-courrier', ...mention, '--write'], {
        cwd: folder,
      });
      assert.deepEqual([exitCode, stdout], [0, '']);
      const file = /^vigie: (\S+) written\.\n$/.exec(stderr)?.[1];
      assert.equal(await readFile(`${folder}/${String(file)}`, 'utf8'), shown.stdout);
    }));

  for (const lang of ['en', 'fr']) {
    it(`lists in ${lang} the documents that the law asks for, or may ask for`, async () => {
      const args = ['notice', '--all', '--list', ...mention, '--lang', lang];
      const { exitCode, stdout, stderr } = await runCli(args, { cwd });
      matchSnapshot(`notice-list.${lang}.txt`, stdout);
      assert.deepEqual([exitCode, stderr], [0, '']);
    });

    it(`says in ${lang} which notices on disk are stale, left over or missing`, () =>
      withProject(async (folder) => {
        const check = () => runCli(['notice', '--check', ...mention, '--lang', lang], { cwd: folder });
        const before = await check();
        await runCli(['notice', '--all', '--write', ...mention], { cwd: folder });
        const written = await check();
        const stale = `${folder}/.vigie/notices/tri-courrier/fr-decision-mention.fr.md`;
        await writeFile(stale, 'corrigé à la main');
        await mkdir(`${folder}/.vigie/notices/orthographe`);
        await cp(stale, `${folder}/.vigie/notices/orthographe/fr-decision-mention.fr.md`);
        await writeFile(`${folder}/.vigie/notices/orthographe/README.md`, 'à nous');
        // A folder of a record that is gone, and one that is nobody's.
        await mkdir(`${folder}/.vigie/notices/fiche-partie`);
        await cp(stale, `${folder}/.vigie/notices/fiche-partie/fr-decision-mention.fr.md`);
        await mkdir(`${folder}/.vigie/notices/modeles`);
        await writeFile(`${folder}/.vigie/notices/modeles/lettre.md`, 'à nous');
        const after = await check();
        const found = await runCli(['register', 'check', '--lang', lang], { cwd: folder });
        const named = found.stdout.match(/\.vigie\/notices\/[\w/-]+/g);
        assert.deepEqual(
          [...new Set(named)],
          [
            '.vigie/notices/orthographe/fr-decision-mention',
            '.vigie/notices/tri-courrier/fr-decision-mention',
            '.vigie/notices/fiche-partie/fr-decision-mention',
          ],
        );
        matchSnapshot(`notice-check.${lang}.txt`, [before, written, after].map(({ stderr }) => stderr).join('\n'));
        assert.deepEqual([before.exitCode, written.exitCode, after.exitCode], [1, 0, 1]);
      }));
  }

  it('writes into the folder that was given, and nothing when a draft is refused', () =>
    withProject(async (folder) => {
      const args = ['notice', '--all', ...mention, '--folder', 'publié'];
      assert.equal((await runCli([...args, '--final'], { cwd: folder })).exitCode, 1);
      await assert.rejects(readdir(`${folder}/publié`));
      assert.equal((await runCli(args, { cwd: folder })).exitCode, 0);
      assert.deepEqual(await readdir(`${folder}/publié`), ['aide-cantine', 'tri-courrier']);
    }));

  for (const lang of ['en', 'fr']) {
    it(`warns in ${lang} of a text that is hard to read, and refuses nothing for it`, () =>
      withProject(async (folder) => {
        const file = `${folder}/.vigie/algorithms/tri-courrier.yml`;
        const long = `orienter ${'la demande ou le courrier et '.repeat(6)}la plainte`;
        const text = await readFile(file, 'utf8');
        await writeFile(file, text.replace('orienter votre demande vers le service compétent', long));
        const args = ['notice', 'tri-courrier', ...mention, '--final', '--lang', lang];
        const { exitCode, stderr } = await runCli(args, { cwd: folder });
        assert.equal(exitCode, 0);
        matchSnapshot(`notice-reading.${lang}.txt`, stderr);
        const checked = await runCli(['register', 'check', '--lang', lang], { cwd: folder });
        assert.ok(checked.stderr.includes(stderr));
      }));
  }

  it('refuses to put several pages in one file', async () => {
    const { exitCode, stderr } = await runCli(['notice', '--all', ...mention, '--format', 'html'], { cwd });
    assert.deepEqual(
      [exitCode, stderr.split('\n').at(-2)],
      [
        2,
        'vigie: html holds one document at a time; choose it with --document and --language, or write them all with --write.',
      ],
    );
  });

  it('says that there is no official file', async () => {
    const { exitCode, stdout, stderr } = await runCli(['notice', 'tri-courrier', ...mention, '-f', 'data'], { cwd });
    assert.deepEqual([exitCode, stdout], [0, '']);
    assert.equal(stderr, 'vigie: there is no official file for the notices of tri-courrier; choose another format.\n');
  });
});
