import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import type { JsonReport } from '../../src/core/report/json.ts';
import { runCli, type CliRun } from './support/run-cli.ts';
import { withFolder, type Tree } from './support/temp-folder.ts';

/** Fictitious person. */
const real = 'mail = "zoe.dubreuil@mairie-sainte-fictive.fr"';
const megabyte = 1024 * 1024;

async function jsonOf(folder: string, ...args: string[]): Promise<JsonReport & Pick<CliRun, 'stderr'>> {
  const { stdout, stderr } = await runCli(['check', '--format', 'json', ...args], { cwd: folder });
  return { ...(JSON.parse(stdout) as JsonReport), stderr };
}

const placesOf = ({ findings }: JsonReport) => findings.map(({ line, column }) => [line, column]);

describe('bad inputs', () => {
  it('stops at a broken policy, shows where, and answers 2', () =>
    withFolder({ '.vigie/policy.yml': 'version: 1\nrulez: {}\n', 'a.py': real }, async (folder) => {
      const report = await jsonOf(folder);
      assert.deepEqual([report.exitCode, report.complete, report.summary.filesChecked], [2, false, 0]);
      assert.deepEqual([report.findings[0]?.rule, report.findings[0]?.line], ['policy/invalid', 2]);
      assert.match(report.stderr, /^vigie: the policy cannot be used as it is, so no file was checked\.\n$/);
      const notice = await runCli(['notice', 'x'], { cwd: folder });
      assert.deepEqual([notice.exitCode, notice.stderr], [2, 'vigie: the policy cannot be used; see vigie check.\n']);
    }));

  const policies: readonly (readonly [string, Tree])[] = [
    ['a folder', { '.vigie/policy.yml/': '' }],
    ['binary', { '.vigie/policy.yml': '\0\u0001\u0002' }],
    ['empty', { '.vigie/policy.yml': '' }],
    ['without its parent', { '.vigie/policy.yml': 'version: 1\nextends: [nowhere.yml]\n' }],
  ];
  for (const [name, tree] of policies) {
    it(`takes a policy that is ${name} for a broken one`, () =>
      withFolder({ ...tree, 'a.py': 'x = 1' }, async (folder) => {
        const report = await jsonOf(folder);
        assert.deepEqual([report.exitCode, report.findings[0]?.rule], [2, 'policy/invalid']);
      }));
  }

  it('reports what cannot be read, checks the rest, and answers 2', () =>
    withFolder({ '.git/': '', 'a.py': real }, async (folder) => {
      execFileSync('mkfifo', [`${folder}/pipe.py`]);
      const report = await jsonOf(folder, 'pipe.py', 'a.py');
      assert.deepEqual(report.problems, [{ path: 'pipe.py', kind: 'unreadable', detail: 'ENOTFILE' }]);
      assert.deepEqual([report.exitCode, report.complete, report.findings.length], [2, false, 1]);
      assert.equal(report.stderr, 'vigie: 1 file or folder could not be checked.\n');
    }));

  it('finds a value at the end of a file of 50 MB', () => {
    const text = `${'x = 1\n'.repeat((50 * megabyte) / 6)}${real}\n`;
    return withFolder({ 'a.py': text }, async (folder) => {
      assert.deepEqual(placesOf(await jsonOf(folder)), [[8738134, 9]]);
    });
  });

  it('says of a larger file how far it was checked', () =>
    withFolder({ 'a.py': `${real}\n`.padEnd(65 * megabyte, '\n') }, async (folder) => {
      const report = await jsonOf(folder);
      assert.deepEqual(report.problems, [{ path: 'a.py', kind: 'too-large', detail: '64' }]);
      assert.deepEqual([report.exitCode, report.complete], [1, true]);
    }));

  it('says of long code that it was not parsed', () => {
    const code = `import openai\n${'x = 1\n'.repeat(megabyte / 4)}`;
    return withFolder({ 'a.py': code }, async (folder) => {
      assert.deepEqual((await jsonOf(folder)).problems, [{ path: 'a.py', kind: 'not-parsed', detail: '1' }]);
    });
  });

  it('shows a piece of a line of 5 MB', () => {
    const filler = 'lorem ipsum dolor '.repeat((5 * megabyte) / 36);
    return withFolder({ 'a.txt': `${real} ${filler} ${real} ${filler} ${real}` }, async (folder) => {
      const { exitCode, stdout } = await runCli(['check'], { cwd: folder });
      assert.equal(exitCode, 1);
      assert.equal(stdout.match(/a\.txt:1:/g)?.length, 3);
      assert.ok(stdout.split('\n').every((line) => line.length < 250));
      assert.doesNotMatch(stdout, /dubreuil/);
    });
  });

  it('reads invalid UTF-8 as an old French file, columns included', () =>
    withFolder({ 'a.py': Buffer.from(`é = 1; ${real}\n`, 'latin1') }, async (folder) => {
      assert.deepEqual(placesOf(await jsonOf(folder)), [[1, 16]]);
    }));

  it('goes round no loop of links', () =>
    withFolder({ 'a/b.py': real }, async (folder) => {
      await symlink('..', `${folder}/a/up`);
      await symlink('self.py', `${folder}/self.py`);
      assert.equal((await jsonOf(folder)).summary.filesChecked, 1);
    }));

  it('bears a path with spaces, accents and a line break', () =>
    withFolder({ 'a b/é%\n.py': real }, async (folder) => {
      const text = await runCli(['check'], { cwd: folder });
      assert.ok(text.stdout.startsWith('a b/é%\\n.py:1:9 '));
      const sarif = await runCli(['check', '--format', 'sarif'], { cwd: folder });
      assert.match(sarif.stdout, /"uri": "a%20b\/%C3%A9%25%0A\.py"/);
      const missing = await runCli(['check', 'no\nwhere'], { cwd: folder });
      assert.equal(missing.stderr, 'vigie: there is no no\\nwhere.\n');
    }));

  it('sends no control character of a file to the terminal', () =>
    withFolder({ 'a.py': `x = "\u001b[31m\u202e"; ${real}\n` }, async (folder) => {
      // Only line breaks may stand in the output.
      const { stdout } = await runCli(['check'], { cwd: folder });
      assert.doesNotMatch(stdout.replaceAll('\n', ''), /[\p{Cc}\u202e]/u);
    }));

  it('says that the standard output cannot be written', () =>
    withFolder({ 'a.py': '' }, async (folder) => {
      const stdoutError = Object.assign(new Error('full'), { code: 'ENOSPC' });
      const help = await runCli(['--help'], { cwd: folder, stdoutError });
      assert.equal(help.stderr, 'vigie: the standard output cannot be written (ENOSPC).\n');
      const { exitCode, stderr } = await runCli(['check'], { cwd: folder, stdoutError });
      assert.deepEqual([exitCode, stderr], [2, 'vigie: the standard output cannot be written (ENOSPC).\n']);
    }));
});
