import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { presets } from '../../../generated/presets.ts';
import { isAtLeast, severities, type SeverityOrOff } from '../../../src/core/findings/severity.ts';
import { ruleIds, type RuleId } from '../../../src/core/rules/rule-id.ts';
import { ruleOf } from '../../../src/core/rules/rules.ts';
import type { PolicyFile } from '../../../src/core/policy/policy-file.ts';
import { load } from './memory-files.ts';

const rules = ruleIds.filter((rule) => rule !== 'policy/invalid' && rule !== 'policy/weakened');
const rule = fc.constantFrom(...rules);
const level = fc.constantFrom<SeverityOrOff>('off', ...severities);
const levels = fc.dictionary(rule, level);
const paths = ['src/a.py', 'test/a.py', 'test/b.sql', 'poc/deep/c.ts'];
const glob = fc.constantFrom('**', 'src/**', 'test/**', '**/*.sql', '!test/**', '{poc,test}/**', '*.py');
const override = fc.record({ files: fc.array(glob, { minLength: 1, maxLength: 3 }), rules: levels });
const policy: fc.Arbitrary<PolicyFile> = fc.record({
  version: fc.constant(1),
  rules: levels,
  overrides: fc.array(override, { maxLength: 4 }),
});

function levelsOf(loaded: Awaited<ReturnType<typeof load>>): readonly (readonly [RuleId, string, SeverityOrOff])[] {
  return paths.flatMap((path) =>
    rules.map((id) => [id, path, loaded.policy.forPath(path).severityOf(id).value] as const),
  );
}

describe('laws of policies', () => {
  it('the last level that holds for a path wins', async () => {
    const check = async (file: PolicyFile, id: RuleId, last: SeverityOrOff): Promise<void> => {
      const overrides = [...(file.overrides ?? []), { files: ['**'], rules: { [id]: last } }];
      const { policy: merged } = await load(stringify({ ...file, overrides }));
      for (const path of paths) assert.equal(merged.forPath(path).severityOf(id).value, last);
    };
    await fc.assert(fc.asyncProperty(policy, rule, level, check));
  });

  it('a file that says nothing changes nothing of its parent', async () => {
    const check = async (file: PolicyFile): Promise<void> => {
      const child = await load('version: 1\nextends: [../parent.yml]\n', { 'parent.yml': stringify(file) });
      assert.deepEqual(levelsOf(child), levelsOf(await load(stringify(file))));
    };
    await fc.assert(fc.asyncProperty(policy, check));
  });

  it('no child goes under the minimum of a parent, and what tries to is said', async () => {
    const check = async (
      file: PolicyFile,
      id: RuleId,
      severity: SeverityOrOff,
      minimum: SeverityOrOff,
    ): Promise<void> => {
      const parent = stringify({ version: 1, rules: { [id]: { severity, minimum } } });
      const child = stringify({ ...file, extends: ['../parent.yml'] });
      const { policy: merged, findings, isValid } = await load(child, { 'parent.yml': parent });
      for (const path of paths) assert.ok(isAtLeast(merged.forPath(path).severityOf(id).value, minimum));
      const set = [file.rules?.[id], ...(file.overrides ?? []).map((each) => each.rules?.[id])];
      const under = set.filter((value) => typeof value === 'string' && !isAtLeast(value, minimum));
      const ownMistake = Number(!isAtLeast(severity, minimum));
      assert.equal(findings.length, under.length + ownMistake);
      assert.ok(isValid && findings.every((finding) => finding.ruleId === 'policy/weakened'));
    };
    await fc.assert(fc.asyncProperty(policy, rule, level, level, check));
  });

  it('a policy with a mistake is no weaker than without what is wrong, nor than the defaults', async () => {
    const mistakes: readonly ((file: PolicyFile, id: RuleId) => string)[] = [
      (file, id) => stringify({ ...file, rules: { ...file.rules, [id]: 'of' } }),
      (file) => stringify({ ...file, rulez: {} }),
      (file) => stringify({ ...file, extends: ['vigie:none'] }),
      (file) => stringify({ ...file, version: 3 }),
      (file) => stringify({ ...file, overrides: [...(file.overrides ?? []), { files: [], rules: {} }] }),
    ];
    const check = async (file: PolicyFile, id: RuleId, break_: (typeof mistakes)[number]): Promise<void> => {
      const broken = await load(break_(file, id));
      const others = Object.fromEntries(Object.entries(file.rules ?? {}).filter(([name]) => name !== id));
      const sane = levelsOf(await load(stringify({ ...file, rules: others })));
      assert.equal(broken.isValid, false);
      assert.ok(broken.findings.length > 0);
      for (const [index, [ruleId, path, found]] of levelsOf(broken).entries()) {
        assert.ok(isAtLeast(found, ruleOf(ruleId).severity), `${ruleId} ${path}`);
        if (ruleId !== id) assert.ok(isAtLeast(found, sane[index]![2]), `${ruleId} ${path}`);
      }
    };
    await fc.assert(fc.asyncProperty(policy, rule, fc.constantFrom(...mistakes), check));
  });

  it('gives the same settings for paths that the same overrides match', async () => {
    const check = async (file: PolicyFile): Promise<void> => {
      const { policy: merged } = await load(stringify(file));
      const { policy: again } = await load(stringify(file));
      for (const path of [...paths, ...paths.toReversed()]) {
        assert.equal(merged.forPath(path), merged.forPath(path));
        for (const id of rules) {
          assert.deepEqual(merged.forPath(path).severityOf(id), again.forPath(path).severityOf(id));
        }
      }
    };
    await fc.assert(fc.asyncProperty(policy, check));
  });

  it('never throws, whatever the text', async () => {
    const word = fc.constantFrom(
      'version: 1',
      '\n',
      '  ',
      '- ',
      'rules:',
      '*a',
      '&a ',
      '!!x ',
      '{',
      '}',
      '[',
      "'",
      '"',
      '\t',
      '|',
      '%YAML 1.1\n---\n',
      'extends: [policy.yml]',
      '\u0000',
      '\uFEFF',
      'ai: ',
      'null',
      ': ',
      '? ',
      '#',
    );
    const check = async (words: readonly string[], text: string): Promise<void> => {
      for (const content of [words.join(''), text]) {
        const { isValid, findings } = await load(content);
        assert.equal(isValid, findings.length === 0);
      }
    };
    await fc.assert(fc.asyncProperty(fc.array(word, { maxLength: 12 }), fc.string(), check), { numRuns: 500 });
  });
});

describe('presets', () => {
  for (const preset of Object.keys(presets)) {
    it(`vigie:${preset} is valid`, async () => {
      const { isValid, findings } = await load(`version: 1\nextends: [vigie:${preset}]\n`);
      assert.deepEqual([isValid, findings], [true, []]);
    });
  }
});
