import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
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

    it(`says in ${lang} what the code shows and a record does not`, async () => {
      const args = ['register', 'propose', 'tri-courrier', '--lang', lang];
      const { exitCode, stdout, stderr } = await runCli(args, { cwd });
      matchSnapshot(`register.propose.${lang}.txt`, stdout);
      assert.deepEqual([exitCode, stderr], [0, '']);
    });

    it(`checks in ${lang} the register against the code, and nothing else`, async () => {
      const { exitCode, stdout, stderr } = await runCli(['register', 'check', '--lang', lang], { cwd });
      matchSnapshot(`register.check.${lang}.txt`, stdout);
      assert.deepEqual([exitCode, stderr], [1, '']);
    });
  }

  it('says that the code shows nothing more', async () => {
    const args = ['register', 'propose', 'aide-transport', '--root', 'samples/mairie'];
    const { exitCode, stdout, stderr } = await runCli(args, { cwd: '.' });
    const said = 'vigie: the code shows nothing that aide-transport does not say.\n';
    assert.deepEqual([exitCode, stdout, stderr], [0, '', said]);
  });

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

const record = (id: string) => `id: ${id}\nname: { fr: Fiche ${id} }\n`;
const french =
  'version: 1\njurisdictions: [nl]\nlanguages: [fr]\norganisation: { name: Ville fictive, kind: supplier }\n';

describe('vigie register export', () => {
  it('publishes the sample repository byte for byte', () =>
    withFolder({}, async (folder) => {
      const site = join(folder, 'site');
      const args = ['register', 'export', '--root', 'samples/mairie', '--site', site, '--lang', 'en'];
      const { exitCode, stdout, stderr } = await runCli(args, { cwd: '.' });
      assert.deepEqual([exitCode, stdout], [0, '']);
      assert.equal(stderr, `vigie: 8 files written in ${site}.\n`);
      const names = await readdir(site);
      for (const name of names) matchSnapshot(`site/${name}`, await readFile(join(site, name), 'utf8'));
    }));

  it('leaves drafts out, says so, and takes away pages of records that are gone', () =>
    withFolder(
      {
        '.vigie/policy.yml': french,
        '.vigie/algorithms/pret.yml': `${record('pret')}facts: { public_administration: false }\n`,
        '.vigie/algorithms/vague.yml': record('vague'),
        'site/algorithm-parti.html': '<meta name="generator" content="Vigie">',
        'site/autre.html': 'made by hand',
      },
      async (folder) => {
        const run = (...args: string[]) => runCli(['register', 'export', '--lang', 'en', ...args], { cwd: folder });
        const left = 'vigie: vague is left out, it is a draft; vigie register list says what is missing.\n';
        assert.deepEqual(await run('--site', 'site', '--final'), { exitCode: 1, stdout: '', stderr: left });
        const { exitCode, stderr } = await run('--site', 'site');
        assert.deepEqual([exitCode, stderr], [0, `${left}vigie: 5 files written in site.\n`]);
        const names = [
          'algorithm-pret.html',
          'autre.html',
          'index.html',
          'register.css',
          'register.js',
          'register.json',
        ];
        assert.deepEqual(await readdir(join(folder, 'site')), names);
        assert.match((await run('--site', 'site', '--drafts')).stderr, /vague is published as a draft/);
        assert.match(await readFile(join(folder, 'site/algorithm-vague.html'), 'utf8'), /Cette page est un projet/);
        const { items } = JSON.parse((await run()).stdout) as { items: readonly { id: string }[] };
        assert.deepEqual(
          items.map(({ id }) => id),
          ['pret'],
        );
      },
    ));

  it('replaces no page that Vigie did not write', () =>
    withFolder({ '.vigie/policy.yml': french, 'site/index.html': 'made by hand' }, async (folder) => {
      const { exitCode, stderr } = await runCli(['register', 'export', '--site', 'site', '--lang', 'en'], {
        cwd: folder,
      });
      assert.equal(exitCode, 2);
      assert.match(stderr, /site.index\.html is a page that Vigie did not write; choose another folder\./);
      assert.equal(await readFile(join(folder, 'site/index.html'), 'utf8'), 'made by hand');
    }));

  const withColour = (colour: string) => ({
    '.vigie/policy.yml': `${french}register: { colours: { light: '${colour}' } }\n`,
  });

  it('wears the colours of the policy', () =>
    withFolder(withColour('#7a1f5c'), async (folder) => {
      assert.equal((await runCli(['register', 'export', '--site', 'site'], { cwd: folder })).exitCode, 0);
      assert.match(await readFile(join(folder, 'site/register.css'), 'utf8'), /--accent: #7a1f5c;/);
    }));

  it('refuses a colour that cannot be read', () =>
    withFolder(withColour('#ffd400'), async (folder) => {
      const { exitCode, stderr } = await runCli(['register', 'export', '--site', 'site', '--lang', 'fr'], {
        cwd: folder,
      });
      assert.equal(exitCode, 2);
      assert.match(stderr, /#ffd400 \(register\.colours\.light dans la politique\) a un contraste de 1,3:1/);
    }));
});
