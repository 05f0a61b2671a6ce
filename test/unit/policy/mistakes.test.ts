import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Finding } from '../../../src/core/findings/finding.ts';
import { messageOf } from '../../../src/core/rules/rules.ts';
import { load } from './memory-files.ts';

interface Case {
  readonly name: string;
  readonly policy: string;
  readonly others?: Readonly<Record<string, string>>;
  readonly problems?: readonly ExpectedProblem[];
}

interface ExpectedProblem {
  readonly at: string;
  readonly file?: string;
  readonly rule?: string;
  readonly en: string;
  readonly fr: string;
}

const cases = parse(
  readFileSync(new URL('../../fixtures/policy/mistakes.yml', import.meta.url), 'utf8'),
) as readonly Case[];

function described(finding: Finding): ExpectedProblem {
  const { start, end, path, ruleId } = finding;
  return {
    at: `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`,
    ...(path === '.vigie/policy.yml' ? {} : { file: path }),
    ...(ruleId === 'policy/invalid' ? {} : { rule: ruleId }),
    en: messageOf(finding, 'en'),
    fr: messageOf(finding, 'fr'),
  };
}

describe('mistakes in a policy', () => {
  for (const { name, policy, others, problems = [] } of cases) {
    it(name, async () => {
      const { findings, isValid, path } = await load(policy, others);
      assert.deepEqual(findings.map(described), problems);
      assert.equal(
        isValid,
        problems.every((problem) => problem.rule !== undefined),
      );
      assert.equal(path, '.vigie/policy.yml');
      assert.ok(findings.every((finding) => finding.severity === 'error'));
    });
  }

  it('says when the file or a parent cannot be read', async () => {
    const denied = new Error('EACCES');
    const own = await load('', { '.vigie/policy.yml': denied });
    assert.deepEqual(
      [own.isValid, own.path, own.findings.map((finding) => finding.message.id)],
      [false, '.vigie/policy.yml', ['unreadable']],
    );
    const { isValid, findings } = await load('version: 1\nextends: [../a.yml]\n', { 'a.yml': denied });
    assert.deepEqual([isValid, findings.map((finding) => finding.message.id)], [false, ['unreadable-parent']]);
  });

  it('reads parents that are shared by several, and stops where they are too many', async () => {
    const level = (depth: number): string => `version: 1\nextends: [./${depth + 1}a.yml, ./${depth + 1}b.yml]\n`;
    const files = (depth: number): Record<string, string> => {
      const names = Array.from({ length: depth }, (_, index) => index);
      const entries = names.flatMap((index) => [
        [`.vigie/${index}a.yml`, index + 1 < depth ? level(index) : 'version: 1'],
        [`.vigie/${index}b.yml`, index + 1 < depth ? level(index) : 'version: 1'],
      ]);
      return Object.fromEntries(entries) as Record<string, string>;
    };
    const shared = await load('version: 1\nextends: [./0a.yml, ./0b.yml]', files(10));
    assert.deepEqual(shared.findings, []);
    const { findings } = await load('version: 1\nextends: [./0a.yml]', files(20));
    assert.deepEqual([...new Set(findings.map((finding) => finding.message.id))], ['too-many-parents']);
  });

  it('uses nothing of a file with more mistakes than anyone makes, and tells some of them', async () => {
    const many = (line: (index: number) => string): string =>
      Array.from({ length: 3000 }, (_, index) => line(index)).join('');
    const head = 'version: 1\nrules: { ai/undocumented-call: off }\n';
    const policies = [
      `${head}personalData:\n  categories:\n${many((index) => `    c${index}: x\n`)}`,
      `${head}personalData:\n  categories:\n${many((index) => `    c${index}: off\n`)}`,
      `${head}${many((index) => `k${index}: 1\n`)}`,
      `${head}overrides:\n${many(() => '  - { files: [], rules: { x: 1 } }\n')}`,
      `${head}#${'x'.repeat(200_000)}\n`,
    ];
    for (const policy of policies) {
      const loaded = await load(policy);
      assert.ok(loaded.findings.length > 0 && loaded.findings.length <= 100);
      assert.equal(loaded.isValid, false);
      assert.equal(loaded.policy.forPath('a.py').severityOf('ai/undocumented-call').origin.source, 'default');
    }
  });

  it('never repeats a value, whatever is wrong with it', async () => {
    const secret = 'jeanne.exemple@mairie.example';
    const policies = [
      `version: ${secret}`,
      `${secret}: 1`,
      `version: 1\nrules: { personal-data/value: ${secret} }`,
      `version: 1\nrules: { ${secret}: off }`,
      `version: 1\npersonalData: { allow: [{ value: [${secret}], reason: x }], categories: { ${secret}: off } }`,
      `version: 1\nai: { providers: { ${secret}: ${secret} }, hosts: ${secret} }`,
      `version: 1\nextends: [${secret}, vigie:${secret}, https://${secret}/]`,
      `version: 1\nexceptions: [{ rule: ${secret}, files: ${secret}, until: ${secret} }]`,
      `version: *${secret}`,
    ];
    for (const policy of policies) {
      const { findings } = await load(policy);
      assert.ok(findings.length > 0, policy);
      for (const finding of findings) {
        assert.ok(!(messageOf(finding, 'en') + messageOf(finding, 'fr')).includes('jeanne'), policy);
      }
    }
  });
});
