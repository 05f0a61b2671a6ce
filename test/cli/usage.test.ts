import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { matchSnapshot } from './support/snapshot.ts';
import { runCli } from './support/run-cli.ts';
import { withFolder } from './support/temp-folder.ts';

/** Command lines that cannot be followed: each is answered in one sentence, with exit code 2. Add a line to add one. */
const mistakes: readonly (readonly string[])[] = [
  ['chek'],
  ['check', '--formt', 'json'],
  ['check', '--format', 'xml'],
  ['check', '--format'],
  ['check', '--threshold', 'off'],
  ['check', '--rule', 'personal-data/valeu'],
  ['check', '--threads', '-1'],
  ['check', '--threads', '65'],
  ['check', 'nowhere.py'],
  ['check', 'loop.py'],
  ['check', '..'],
  ['check', '--root', 'nowhere'],
  ['check', '--root', 'a.py'],
  ['check', '--stdin-path', 'a.py', 'b.py'],
  ['check', '--stdin-path', '../a.py'],
  ['check', '--stdin-path', ''],
  ['check', '--stdin-path', 'folder'],
  ['check', '--output', 'a.py/report.json'],
  ['check', '--output', 'folder'],
  ['inventory', '--format', 'pdf'],
  ['inventory', 'nowhere'],
  ['notice'],
  ['notice', 'one', 'two'],
  ['notice', 'nothing'],
  ['notice', 'one', '--write', '--output', 'x'],
  ['notice', 'one', '--format', 'pdf'],
  ['register', 'export', '--format', 'pdf'],
  ['register', 'export', '--site', 'a', '--output', 'b'],
  ['law', 'list', '--jurisdictions', 'fr,xx'],
  ['law', 'explain'],
  ['notice', 'one', '--all'],
  ['notice', 'one', '--document', 'fr-decision-mention,letter'],
  ['notice', 'one', '--language', 'de'],
  ['init', '--preset', 'vigie:nothing'],
  ['--nothing'],
];

const helps: readonly (readonly string[])[] = [
  [],
  ['check'],
  ['inventory'],
  ['notice'],
  ['law'],
  ['law', 'list'],
  ['law', 'explain'],
  ['init'],
];

describe('usage', () => {
  for (const lang of ['en', 'fr']) {
    it(`explains mistakes in ${lang}`, () =>
      withFolder({ '.git/': '', 'a.py': 'x = 1\n', 'folder/b.py': '' }, async (folder) => {
        await symlink('loop.py', `${folder}/loop.py`);
        const lines: string[] = [];
        for (const args of mistakes) {
          const { exitCode, stdout, stderr } = await runCli([...args, '--lang', lang], { cwd: folder });
          assert.deepEqual([exitCode, stdout], [2, ''], args.join(' '));
          assert.match(stderr, /^vigie: [^\n]+\n$/, args.join(' '));
          lines.push(`$ vigie ${args.join(' ')}\n${stderr.replaceAll(folder, '/project')}`);
        }
        matchSnapshot(`mistakes.${lang}.txt`, lines.join('\n'));
      }));

    it(`helps in ${lang}`, async () => {
      const pages: string[] = [];
      for (const args of helps) {
        const { exitCode, stdout, stderr } = await runCli([...args, '--help', '--lang', lang], { cwd: '.' });
        assert.deepEqual([exitCode, stderr], [0, '']);
        pages.push(`$ vigie ${[...args, '--help'].join(' ')}\n${stdout}`);
      }
      matchSnapshot(`help.${lang}.txt`, pages.join('\n'));
    });
  }

  it('helps when nothing is asked', async () => {
    const asked = await runCli(['--help'], { cwd: '.' });
    assert.deepEqual(await runCli([], { cwd: '.' }), asked);
  });

  it('says its version', async () => {
    assert.match((await runCli(['--version'], { cwd: '.' })).stdout, /^\d+\.\d+\.\d+\n$/);
  });

  const languages: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
    [{}, 'Usage:'],
    [{ LANG: 'C.UTF-8' }, 'Usage:'],
    [{ LANG: 'fr_FR.UTF-8' }, 'Utilisation'],
    [{ LANG: 'fr' }, 'Utilisation'],
    [{ LANG: 'fr_CA', LC_ALL: 'en_US' }, 'Usage:'],
    [{ LANG: 'en_US', LC_MESSAGES: 'fr_BE' }, 'Utilisation'],
  ];
  for (const [env, start] of languages) {
    it(`speaks the language of ${JSON.stringify(env)}`, async () => {
      assert.ok((await runCli(['--help'], { cwd: '.', env })).stdout.startsWith(start));
    });
  }
});
