import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { policyKeys } from '../../../generated/policy-keys.ts';
import { explain, type Explanation } from '../../../src/core/yaml-help/explain.ts';
import type { SchemaNode } from '../../../src/core/yaml-help/json-schema.ts';
import { aiCatalogue } from '../../../generated/ai-catalogue.ts';
import { policyKindOf } from '../../../src/core/yaml-help/policy-kind.ts';
import { recordKind } from '../../../src/core/yaml-help/record-kind.ts';

const policyKind = policyKindOf(aiCatalogue);

const record = recordKind(['fr'], aiCatalogue);

/** `|` is the place of the mouse. */
function explained(kind: typeof record, marked: string): Explanation | undefined {
  const offset = marked.indexOf('|');
  return explain(kind, marked.replace('|', ''), offset);
}

describe('what is said of a word of a record', () => {
  it('is the help of a field, and the duties that ask for it with their articles', () => {
    const found = explained(record, 'pur|pose:\n  fr: x\n');
    assert.match(found?.help?.fr ?? '', /À quoi il sert/);
    const [duty] = found?.duties ?? [];
    assert.equal(duty?.article.fr, 'CRPA art. R.311-3-1-1');
    assert.match(duty.address, /^https:/);
    assert.equal(duty.requirement, 'always');
  });

  it('is the question of a fact, and the duties that it decides', () => {
    const found = explained(record, 'facts:\n  individual_|decision: true\n');
    assert.match(found?.help?.en ?? '', /\?$/);
    assert.ok(found?.duties.some(({ requirement }) => requirement === 'decides'));
  });

  it('asks nothing where no law of that place does', () => {
    assert.deepEqual(explained(recordKind([], aiCatalogue), 'pur|pose:\n  fr: x\n')?.duties, []);
  });

  for (const at of ['id: a|bc', '# no|te', 'owner: So|meone', '|', 'nowhere|: 1']) {
    it(`is nothing for ${JSON.stringify(at)}`, () => {
      assert.equal(explained(record, at), undefined);
    });
  }

  it('names a data category and a provider', () => {
    assert.match(explained(record, 'data: [heal|th]')?.label?.fr ?? '', /santé/i);
    assert.match(explained(record, 'provider: mis|tral')?.label?.en ?? '', /Mistral/);
  });
});

describe('what is said of a word of a policy', () => {
  it('tells the same key apart by where it stands', () => {
    assert.match(explained(policyKind, 'rul|es: {}')?.help?.fr ?? '', /`off`/);
    assert.match(explained(policyKind, 'overrides:\n  - rul|es: {}')?.help?.fr ?? '', /ces chemins/);
  });

  it('explains a rule, as a key and as a value', () => {
    const key = explained(policyKind, 'rules:\n  ai/undocumen|ted-call: off');
    const value = explained(policyKind, 'exceptions:\n  - rule: ai/undocumen|ted-call');
    assert.ok(key?.help);
    assert.deepEqual(key.help, value?.help);
  });
});

describe('the keys of a policy', () => {
  interface Schema extends SchemaNode {
    readonly definitions: Readonly<Record<string, SchemaNode>>;
  }
  const schema = JSON.parse(readFileSync('generated/schemas/policy.schema.json', 'utf8')) as Schema;
  const types = { ...schema.definitions, PolicyFile: schema };
  const described = Object.entries(types).flatMap(([type, { properties = {} }]) =>
    Object.entries(properties).flatMap(([key, { description }]) => (description ? [`${type}.${key}`] : [])),
  );

  it('are explained in French, all of them and no other', () => {
    assert.deepEqual(policyKeys.map(({ key }) => key).sort(), described.sort());
  });

  it('are explained in French as French is set', () => {
    for (const { fr } of policyKeys) {
      const outsideCode = fr.replaceAll(/`[^`]*`/g, '');
      assert.doesNotMatch(outsideCode, /'/, fr);
      assert.doesNotMatch(outsideCode, / [:;!?»]|« /, fr);
    }
  });
});
