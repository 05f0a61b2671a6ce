import assert from 'node:assert/strict';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCli } from './support/run-cli.ts';
import { withFolder } from './support/temp-folder.ts';

// Invented: no such domain, numbers of nobody.
const text =
  'Mme Léa Morel, lea.morel@ville-fictive.fr, tél. 06 27 84 51 93.\nNIR 1 85 05 78 006 084 91, né le 12/03/1984 : Morel.\n';
const secret = /morel|ville-fictive|06 27 84|085 ?05|006 084|12\/03/i;

describe('vigie redact', () => {
  it('masks the standard input, and turns it back with the key file', () =>
    withFolder({ '.git/': '' }, async (folder) => {
      const masked = await runCli(['redact', '--key', 'key.json'], { cwd: folder, stdin: text });
      assert.equal(masked.exitCode, 0);
      assert.doesNotMatch(masked.stdout + masked.stderr, secret);
      assert.match(masked.stderr, /^vigie: \d+ values masked; key\.json/);
      assert.equal((await stat(join(folder, 'key.json'))).mode & 0o777, 0o600);
      const restored = await runCli(['redact', '--restore', '--key', 'key.json'], {
        cwd: folder,
        stdin: masked.stdout,
      });
      assert.deepEqual([restored.exitCode, restored.stdout, restored.stderr], [0, text, '']);
    }));

  it('uses the pseudonyms of its key file again, so that several texts speak of the same people', () =>
    withFolder({ '.git/': '' }, async (folder) => {
      const first = await runCli(['redact', '--key', 'key.json'], { cwd: folder, stdin: text });
      const second = await runCli(['redact', '--key', 'key.json'], {
        cwd: folder,
        stdin: 'Copie à lea.morel@ville-fictive.fr',
      });
      const address = /[a-z]{5,20}\d\d@example\.org/.exec(first.stdout)?.[0] ?? '-';
      assert.equal(second.stdout, `Copie à ${address.replace(/,$/, '')}`);
    }));

  it('masks for good without a key, also what the policy refuses to send, and leaves what it allows', () =>
    withFolder(
      { '.vigie/policy.yml': 'version: 1\nassistant: { refuse: [email], allow: [phone] }\n' },
      async (folder) => {
        const { exitCode, stdout, stderr } = await runCli(['redact'], { cwd: folder, stdin: text });
        assert.equal(exitCode, 0);
        assert.match(stdout, /06 27 84 51 93/);
        assert.doesNotMatch(stdout, /ville-fictive/);
        assert.match(stderr, /for good/);
      },
    ));

  it('says what is wrong with a key file, and repeats nothing of it', () =>
    withFolder({ '.git/': '' }, async (folder) => {
      await writeFile(join(folder, 'bad.json'), '{"entries":[{"pseudonym":1,"written":"lea.morel@ville-fictive.fr"}]}');
      for (const args of [
        ['--restore'],
        ['--restore', '--key', 'none.json'],
        ['--restore', '--key', 'bad.json'],
        ['--key', 'bad.json'],
      ]) {
        const { exitCode, stdout, stderr } = await runCli(['redact', ...args], { cwd: folder, stdin: text });
        assert.deepEqual([exitCode, stdout], [2, '']);
        assert.match(stderr, /^vigie: [^\n]+\n$/);
        assert.doesNotMatch(stderr, secret);
      }
      assert.match(await readFile(join(folder, 'bad.json'), 'utf8'), /entries/);
    }));
});
