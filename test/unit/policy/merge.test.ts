import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { RuleId } from '../../../src/core/rules/rule-id.ts';
import { loadPolicy } from '../../../src/core/policy/load-policy.ts';
import type { PathPolicy, Setting } from '../../../src/core/policy/policy.ts';
import { load, memoryFiles } from './memory-files.ts';

interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly expect: readonly Expectation[];
}

interface Expectation {
  readonly path: string;
  readonly rule?: RuleId;
  readonly category?: string;
  readonly provider?: string;
  readonly host?: string;
  readonly model?: string;
  readonly data?: readonly string[];
  readonly value?: string;
  readonly by?: string;
}

const fixture = new URL('../../fixtures/policy/merge.yml', import.meta.url);
const cases = parse(readFileSync(fixture, 'utf8')) as readonly Case[];

function settingFor(policy: PathPolicy, expectation: Expectation): Setting<string> | undefined {
  const { rule, category, provider = '', host, model, data = [] } = expectation;
  if (rule !== undefined) return policy.severityOf(rule);
  if (category !== undefined) return policy.severityOfCategory(category);
  return policy.verdictOn({ provider, host, model, data, inProcess: false });
}

describe('policies merged', () => {
  for (const { name, files, expect } of cases) {
    it(name, async () => {
      const { policy } = await loadPolicy(memoryFiles(files));
      for (const expectation of expect) {
        const setting = settingFor(policy.forPath(expectation.path), expectation);
        const { source, line } = setting?.origin ?? {};
        const by = source === 'default' || line === undefined ? source : `${String(source)}:${line + 1}`;
        assert.deepEqual(
          { value: setting?.value, by },
          { value: expectation.value, by: expectation.by },
          JSON.stringify(expectation),
        );
      }
    });
  }

  it('replaces lists, adds up leave, and merges who answers key by key', async () => {
    const parent = `version: 1
organisation: { name: Ville de Trifouillis, staff: 420 }
jurisdictions: [eu]
notices: { folder: docs }
personalData: { allow: [{ value: a@trifouillis.example, reason: public }] }
exceptions: [{ rule: personal-data/value, files: ['a/**'], reason: r, owner: o, until: 2027-01-01 }]
`;
    const child = `version: 1
extends: [../a.yml]
organisation: { staff: 12 }
languages: [en, fr]
personalData: { allow: [{ value: b@trifouillis.example, reason: public }] }
exceptions: [{ rule: personal-data/value, files: ['b/**'], reason: r, owner: o, until: 2027-01-01 }]
overrides: [{ files: ['c/**'], personalData: { allow: [{ value: c@trifouillis.example, reason: public }] } }]
`;
    const { policy } = await load(child, { 'a.yml': parent });
    assert.deepEqual(policy.organisation, { name: 'Ville de Trifouillis', staff: 12 });
    assert.deepEqual(policy.jurisdictions, ['eu']);
    assert.deepEqual(policy.languages, ['en', 'fr']);
    assert.equal(policy.noticesFolder, 'docs');
    assert.deepEqual(
      policy.exceptions.map(({ origin }) => `${origin.source}:${origin.line + 1}`),
      ['a.yml:6', '.vigie/policy.yml:6'],
    );
    const valuesFor = (path: string): string[] =>
      policy.forPath(path).allowedValues.map(({ value }) => value.value[0]!);
    assert.deepEqual(valuesFor('x.py'), ['a', 'b']);
    assert.deepEqual(valuesFor('c/x.py'), ['a', 'b', 'c']);
  });

  it('has defaults where the project says nothing', async () => {
    for (const { policy, path, isValid, findings } of [await loadPolicy(memoryFiles({})), await load('version: 1\n')]) {
      assert.deepEqual(policy.jurisdictions, ['fr', 'eu']);
      assert.deepEqual(policy.languages, ['fr']);
      assert.equal(policy.noticesFolder, '.vigie/notices');
      assert.deepEqual([isValid, findings], [true, []]);
      assert.ok(path === undefined || path === '.vigie/policy.yml');
    }
  });
});
