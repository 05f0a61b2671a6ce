import assert from 'node:assert/strict';
import { complete, type Suggestion } from '../../../src/core/yaml-help/complete.ts';
import { aiCatalogue } from '../../../generated/ai-catalogue.ts';
import { policyKindOf } from '../../../src/core/yaml-help/policy-kind.ts';
import { recordKind } from '../../../src/core/yaml-help/record-kind.ts';

const policyKind = policyKindOf(aiCatalogue);

const record = recordKind(['fr'], aiCatalogue);

/** `|` is the cursor. */
function suggestions(kind: typeof record, marked: string): readonly Suggestion[] {
  const offset = marked.indexOf('|');
  assert.ok(offset >= 0, 'no cursor');
  return complete(kind, marked.slice(0, offset) + marked.slice(offset + 1), offset);
}

/** The text after the first suggestion with a label was taken. */
function taken(kind: typeof record, marked: string, label: string): string {
  const one = suggestions(kind, marked).find((suggestion) => suggestion.label === label);
  assert.ok(one, `${label} is not suggested`);
  const text = marked.replace('|', '');
  return text.slice(0, one.range.start) + one.insert + text.slice(one.range.end);
}

interface Case {
  readonly at: string;
  readonly has?: readonly string[];
  readonly lacks?: readonly string[];
  readonly none?: true;
}

const ofRecord: readonly Case[] = [
  { at: '|', has: ['id', 'name', 'purpose', 'facts'] },
  { at: 'id: a\n|', has: ['name', 'purpose'], lacks: ['id'] },
  { at: 'id: a\npur|', has: ['purpose'] },
  { at: 'id: a\npur|pose:\n  fr: x\n', has: ['purpose', 'owner'], lacks: ['id'] },
  { at: 'name:\n  |', has: ['fr', 'en'], lacks: ['id'] },
  { at: 'name:\n  fr: x\n  |\nid: a\n', has: ['en'], lacks: ['fr', 'owner'] },
  { at: 'name: { | }', has: ['fr', 'en'] },
  { at: 'name: { fr: x, | }', has: ['en'], lacks: ['fr'] },
  { at: 'name: { fr: x, |', has: ['en'] },
  { at: 'contact:\n  service:\n    |', has: ['fr', 'en'], lacks: ['email'] },
  { at: 'contact:\n  service:\n    fr: x\n  |', has: ['email', 'form'], lacks: ['service', 'fr'] },
  { at: 'provider: |', has: ['mistral', 'albert-api'], lacks: ['id'] },
  { at: 'provider: mis|tral', has: ['mistral'] },
  { at: 'data: |', has: ['email'] },
  { at: 'data:\n  - |', has: ['email'], lacks: ['owner'] },
  { at: 'data:\n  - email\n  - |', has: ['health'] },
  { at: 'data: [email, |]', has: ['health'] },
  { at: 'facts:\n  |', has: ['individual_decision'] },
  { at: 'facts:\n  individual_decision: |', has: ['true', 'false'] },
  { at: 'implementation:\n  - |', has: ['files', 'symbols'] },
  { at: 'implementation:\n  - files: a.py\n    |', has: ['symbols'], lacks: ['files'] },
  { at: 'unconfirmed:\n  - |', has: ['purpose'] },
  { at: '# id: |', none: true },
  { at: 'id: a # |', none: true },
  { at: 'owner: |', none: true },
  { at: 'purpose:\n  fr: un texte |libre', none: true },
  { at: 'nowhere:\n  |', none: true },
  { at: 'id: a\n---\n|', none: true },
];

const ofPolicy: readonly Case[] = [
  { at: '|', has: ['version', 'extends', 'rules'] },
  { at: 'version: |', has: ['1'] },
  { at: 'extends: [|]', has: ['vigie:recommended'] },
  { at: 'extends: [vigie:fr|]', has: ['vigie:fr-local-authority'] },
  { at: 'extends:\n  - |', has: ['vigie:recommended'] },
  { at: 'rules:\n  |', has: ['personal-data/value', 'ai/undocumented-call'], lacks: ['version'] },
  { at: 'rules:\n  personal-data/value: |', has: ['off', 'error'] },
  { at: 'rules:\n  personal-data/value: { |', has: ['severity', 'minimum'] },
  { at: 'rules:\n  personal-data/value: { severity: error, minimum: |}', has: ['warning'] },
  { at: 'rules:\n  personal-data/value:\n    severity: |', has: ['warning'] },
  { at: 'organisation:\n  kind: |', has: ['local-authority'] },
  { at: 'organisation: { kind: |, staff: 2 }', has: ['local-authority'] },
  { at: 'jurisdictions: [fr, |]', has: ['eu'] },
  { at: 'personalData:\n  categories:\n    |', has: ['health'] },
  { at: 'personalData:\n  categories:\n    health: |', has: ['error'] },
  { at: 'ai:\n  providers:\n    mistral: allow\n    |', has: ['*', 'unknown', 'openai'], lacks: ['mistral'] },
  { at: 'ai:\n  providers:\n    mistral: |', has: ['allow', 'deny'] },
  { at: "overrides:\n  - files: ['test/**']\n    rules:\n      |", has: ['personal-data/value'] },
  { at: 'exceptions:\n  - rule: |', has: ['ai/provider-not-allowed'] },
  { at: 'exceptions:\n  - rule: ai/provider-not-allowed\n    |', has: ['until', 'owner'], lacks: ['rule'] },
];

const kinds = [
  { name: 'a record', kind: record, cases: ofRecord },
  { name: 'a policy', kind: policyKind, cases: ofPolicy },
];

for (const { name, kind, cases } of kinds) {
  describe(`suggestions in ${name}`, () => {
    for (const { at, has = [], lacks = [], none } of cases) {
      it(JSON.stringify(at), () => {
        const labels = suggestions(kind, at).map(({ label }) => label);
        if (none) assert.deepEqual(labels, []);
        assert.deepEqual(
          has.filter((label) => !labels.includes(label)),
          [],
          `suggested: ${labels.join(', ')}`,
        );
        assert.deepEqual(
          lacks.filter((label) => labels.includes(label)),
          [],
        );
        assert.equal(new Set(labels).size, labels.length, 'the same one twice');
      });
    }
  });
}

const inserted: readonly (readonly [typeof record, string, string, string])[] = [
  [record, 'pur|', 'purpose', 'purpose:\n  '],
  [record, 'pur|pose: { fr: x }', 'owner', 'owner: { fr: x }'],
  [record, '|', 'owner', 'owner: '],
  [record, '|', 'data', 'data:\n  - '],
  [record, 'name: { | }', 'en', 'name: { en:  }'],
  [record, 'data: |', 'email', 'data: [email]'],
  [record, 'data:\n  |', 'email', 'data:\n  - email'],
  [record, 'data: [em|]', 'email', 'data: [email]'],
  [record, 'provider: mis|tral', 'albert-api', 'provider: albert-api'],
  [policyKind, 'ai:\n  providers:\n    |', '*', "ai:\n  providers:\n    '*': "],
  [policyKind, "ai:\n  providers:\n    '|*': deny", 'mistral', 'ai:\n  providers:\n    mistral: deny'],
  [policyKind, 'extends: [vigie:rec|]', 'vigie:recommended', 'extends: [vigie:recommended]'],
];

describe('a suggestion that is taken', () => {
  for (const [kind, at, label, text] of inserted) {
    it(`${JSON.stringify(at)}, ${label}`, () => {
      assert.equal(taken(kind, at, label), text);
    });
  }
});
