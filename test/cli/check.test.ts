import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';
import type { JsonReport } from '../../src/core/report/json.ts';
import { matchSnapshot } from './support/snapshot.ts';
import { runCli } from './support/run-cli.ts';
import { withFolder } from './support/temp-folder.ts';

const cwd = 'test/fixtures/cli/projects/mairie';

/** Fictitious people. */
const real = 'mail = "zoe.dubreuil@mairie-sainte-fictive.fr"\n';
const example = 'mail = "nobody@example.org"\n';

async function jsonOf(args: readonly string[]): Promise<JsonReport> {
  const { stdout } = await runCli(['check', '--format', 'json', ...args], { cwd });
  return JSON.parse(stdout) as JsonReport;
}

describe('vigie check', () => {
  for (const lang of ['en', 'fr']) {
    for (const format of ['text', 'json', 'sarif']) {
      it(`writes ${format} in ${lang}`, async () => {
        const { exitCode, stdout, stderr } = await runCli(['check', '--format', format, '--lang', lang], { cwd });
        matchSnapshot(`check.${lang}.${format === 'text' ? 'txt' : format}`, stdout);
        assert.deepEqual([exitCode, stderr], [1, '']);
      });
    }
  }

  it('colours the same text', async () => {
    const plain = await runCli(['check'], { cwd });
    const coloured = await runCli(['check'], { cwd, hasColors: true });
    assert.notEqual(coloured.stdout, plain.stdout);
    assert.equal(stripVTControlCharacters(coloured.stdout), plain.stdout);
    assert.equal((await runCli(['check', '--no-color'], { cwd, hasColors: true })).stdout, plain.stdout);
  });

  it('repeats no personal value in any format', async () => {
    for (const format of ['text', 'json', 'sarif']) {
      const { stdout } = await runCli(['check', '--format', format], { cwd });
      assert.doesNotMatch(stdout, /dubreuil@|perrot@|06 39|3000 4000|2 84 05/);
    }
  });

  const thresholds = [
    { files: { 'a.py': real }, args: [], exitCode: 1 },
    { files: { 'a.py': real }, args: ['--threshold', 'error'], exitCode: 0 },
    { files: { 'a.py': example }, args: [], exitCode: 0 },
    { files: { 'a.py': example }, args: ['--threshold', 'information'], exitCode: 1 },
    { files: { 'a.py': 'x = 1\n' }, args: ['--threshold', 'hint'], exitCode: 0 },
    { files: {}, args: [], exitCode: 0 },
  ];
  for (const { files, args, exitCode } of thresholds) {
    it(`answers ${exitCode} for ${JSON.stringify(files)} ${args.join(' ')}`, () =>
      withFolder(files, async (folder) => {
        assert.equal((await runCli(['check', ...args], { cwd: folder })).exitCode, exitCode);
      }));
  }

  const chosen: readonly (readonly string[])[] = [
    ['personal-data/value'],
    ['ai/undocumented-call'],
    ['personal-data/value', 'personal-data/field'],
    ['personal-data/in-prompt', 'register/orphan-record'],
  ];
  for (const rules of chosen) {
    it(`says of ${rules.join(' and ')} what a check of all rules says of them`, async () => {
      const ofAll = await jsonOf([]);
      const ofSome = await jsonOf(rules.flatMap((rule) => ['--rule', rule]));
      const wanted = ofAll.findings.filter(({ rule }) => rules.includes(rule) && !rule.startsWith('register/'));
      assert.deepEqual(ofSome.findings, wanted);
    });
  }

  it('checks only the paths that are given', () =>
    withFolder({ '.vigie/': '', 'a/b.py': real, 'c.py': 'x = 1\n' }, async (folder) => {
      assert.equal((await runCli(['check', 'c.py'], { cwd: folder })).exitCode, 0);
      assert.equal((await runCli(['check', 'b.py'], { cwd: `${folder}/a` })).exitCode, 1);
    }));

  it('looks for the root upwards', () =>
    withFolder({ '.git/': '', 'a/b/': '', 'c.py': real }, async (folder) => {
      const { stdout } = await runCli(['check', '--format', 'json'], { cwd: `${folder}/a/b` });
      assert.match(stdout, /"path": "c.py"/);
    }));

  it('takes another root', () =>
    withFolder({ 'in/.git/': '', 'in/a.py': 'x = 1\n', 'b.py': real }, async (folder) => {
      assert.equal((await runCli(['check', '--root', '..'], { cwd: `${folder}/in` })).exitCode, 1);
    }));

  it('writes the report to a file, without colours', () =>
    withFolder({ 'a.py': real }, async (folder) => {
      const args = ['check', '--output', 'out/report.txt'];
      const { stdout, exitCode } = await runCli(args, { cwd: folder, hasColors: true });
      assert.deepEqual([stdout, exitCode], ['', 1]);
      const again = await runCli(['check', 'a.py'], { cwd: folder });
      assert.equal(await readFile(`${folder}/out/report.txt`, 'utf8'), again.stdout);
    }));

  it('checks a text on the standard input as the file that it will be', () =>
    withFolder({ 'a.py': 'x = 1\n' }, async (folder) => {
      const { stdout, exitCode } = await runCli(['check', '--stdin-path', 'a.py', '--format', 'json'], {
        cwd: folder,
        stdin: real,
      });
      assert.equal(exitCode, 1);
      assert.match(stdout, /"path": "a.py"/);
    }));

  it('skips a text on the standard input that it would skip as a file', () =>
    withFolder({ '.git/': '' }, async (folder) => {
      const args = ['check', '--stdin-path', 'a.min.js'];
      const { stdout, exitCode } = await runCli(args, { cwd: folder, stdin: real });
      assert.deepEqual([exitCode, stdout], [0, 'Nothing found\n0 files checked, 1 skipped (1 minified).\n']);
    }));

  it('repeats no personal value that stands in a reason or in the name of a model', () => {
    const call = 'from openai import OpenAI\nOpenAI().responses.create(model="zoe.dubreuil@fictive.fr")\n';
    const leave = '# vigie-ignore personal-data/value -- asked by zoe.dubreuil@fictive.fr\n';
    const until = "files: ['*.py'], reason: told zoe.dubreuil@fictive.fr, owner: DSI, until: 2027-01-01";
    const policy = `version: 1\nexceptions:\n  - { rule: ai/undocumented-call, ${until} }\n`;
    return withFolder({ '.vigie/policy.yml': policy, 'a.py': `${leave}${real}${call}` }, async (folder) => {
      for (const format of ['text', 'json', 'sarif']) {
        const { stdout } = await runCli(['check', '--format', format], { cwd: folder });
        assert.doesNotMatch(stdout, /dubreuil@/);
        if (format !== 'text') assert.match(stdout, /"asked by •••".*"told •••"/s);
      }
    });
  });

  const exceptTo = (rule: string) =>
    `version: 1\nexceptions:\n  - { rule: ${rule}, files: ['**'], reason: r, owner: o, until: 2027-01-01 }\n`;
  const exceptions = [
    { rule: 'register/invalid-record', files: { '.vigie/algorithms/a.yml': 'id: b\nname: {}\n' }, left: 1, unused: 0 },
    {
      rule: 'policy/expired-exception',
      files: { 'a.py': '# vigie-ignore personal-data/value until=2020-01-01 -- r' },
      left: 0,
      unused: 1,
    },
  ];
  for (const { rule, files, left, unused } of exceptions) {
    it(`leaves ${left} of ${rule} by an exception`, () =>
      withFolder({ '.vigie/policy.yml': exceptTo(rule), ...files }, async (folder) => {
        const { stdout } = await runCli(['check', '--format', 'json'], { cwd: folder });
        const { findings, summary } = JSON.parse(stdout) as JsonReport;
        assert.equal(summary.suppressed, left);
        assert.equal(findings.filter((finding) => finding.rule === 'policy/unused-exception').length, unused);
      }));
  }

  it('tells findings on lines that are the same apart', () =>
    withFolder({ 'a.py': real.repeat(3) }, async (folder) => {
      const { stdout } = await runCli(['check', '--format', 'json'], { cwd: folder });
      const prints = (JSON.parse(stdout) as JsonReport).findings.map(({ fingerprint }) => fingerprint);
      assert.deepEqual(prints.slice(1), [`${prints[0]}:2`, `${prints[0]}:3`]);
    }));

  it('says how long it took when asked', async () => {
    const { stderr } = await runCli(['check', '--verbose'], { cwd });
    assert.match(stderr, /^vigie: \d+ files to check\nvigie: done in \d+\.\d\d s\n$/);
  });

  it('stops without a report when interrupted', () =>
    withFolder({ 'a.py': real, 'out.json': 'old' }, async (folder) => {
      const { exitCode, stdout, stderr } = await runCli(['check', '-o', 'out.json'], {
        cwd: folder,
        signal: AbortSignal.abort(),
      });
      assert.deepEqual([exitCode, stdout], [130, '']);
      assert.match(stderr, /^vigie: stopped before the end/);
      assert.equal(await readFile(`${folder}/out.json`, 'utf8'), 'old');
    }));

  it('tells an unused exception in a check of the whole project only', () => {
    const until = 'rule: personal-data/value, reason: kept, owner: me, until: 2027-01-31';
    const policy = `version: 1\nexceptions:\n  - { files: [nowhere/**], ${until} }\n`;
    return withFolder({ '.vigie/policy.yml': policy, 'a.py': 'x = 1\n' }, async (folder) => {
      assert.match((await runCli(['check'], { cwd: folder })).stdout, /policy\.yml:3:\d+ \w+ policy\/unused-exception/);
      assert.doesNotMatch((await runCli(['check', 'a.py'], { cwd: folder })).stdout, /unused-exception/);
    });
  });
});
