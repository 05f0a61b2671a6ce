/** What the form proposes from the code. Nobody and nothing in it exists. */
import assert from 'node:assert/strict';
import { applyEdit } from '../../../src/core/yaml-edit/edit-yaml.ts';
import { editRecord } from '../../../src/core/record-form/edit-record.ts';
import { formOf } from '../../../src/core/record-form/form-of.ts';
import type { FormProposal } from '../../../src/core/record-form/form.ts';
import type { SeenAiCall } from '../../../src/core/inventory/seen-ai-call.ts';
import type { PlacedCode } from '../../../src/core/register/record-state.ts';
import { policyWith } from '../register/project.ts';

const call: SeenAiCall = {
  path: 'a.py',
  line: 3,
  start: 0,
  provider: 'mistral',
  providerName: 'Mistral',
  sdk: 'mistralai',
  kind: 'chat',
  confidence: 'certain',
  callee: 'chat',
  model: 'mistral-small',
  host: 'api.mistral.ai',
  data: ['email', 'health'],
};
const code: PlacedCode = {
  recordId: 'aide',
  by: 'implementation',
  path: 'a.py',
  line: 1,
  start: 0,
  symbol: 'aider',
  seen: { inputs: ['quotientFamilial', 'âge'], humanSteps: [{ name: 'relire_par_agent', line: 9 }] },
};
const source = { address: 'https://git.invalid/aide', path: 'publiccode.yml', line: 2 };

function proposals(key: string, written = ''): readonly FormProposal[] {
  const text = `id: aide\nname: { fr: Aide }\n${written}`;
  const form = formOf({ text, policy: policyWith(), locale: 'fr', calls: [call], code: [code], source });
  return form.groups.flatMap(({ fields }) => fields).find((field) => field.key === key)?.proposals ?? [];
}

/** The values proposed for a part of a record; what is written there already is not proposed. */
const cases: readonly (readonly [key: string, written: string, values: readonly string[]])[] = [
  ['provider', '', ['Mistral']],
  ['provider', 'provider: mistral\n', []],
  ['provider', 'provider: Mistral AI\n', []],
  ['provider', 'provider: Albert\n', ['Mistral']],
  ['model', '', ['mistral-small']],
  ['model', 'model: mistral-large\n', ['mistral-small']],
  ['hosts', '', ['api.mistral.ai']],
  ['hosts', 'hosts: [api.mistral.ai]\n', []],
  ['data', '', ['email', 'health']],
  ['data', 'data: [health]\n', ['email']],
  ['data', 'data:\n', ['email', 'health']],
  ['algorithmKind', '', ['learned']],
  ['parameters', '', ['quotient familial', 'âge']],
  ['parameters', 'parameters:\n  - name: { fr: Age }\n', ['quotient familial']],
  ['parameters', 'parameters:\n  - name: { en: quotient familial }\n', ['âge']],
  ['parameters', 'parameters:\n  - name: { fr: Revenus du foyer }\n', []],
  ['humanOversight', '', ['Le programme soumet le résultat à une personne\u00a0: relire par agent.']],
  ['humanOversight', 'humanOversight: { fr: Un agent relit. }\n', []],
  ['sourceCode', '', ['https://git.invalid/aide']],
  ['sourceCode', 'sourceCode: https://git.invalid/aide\n', []],
  ['purpose', '', []],
];

describe('proposals from the code', () => {
  for (const [key, written, values] of cases) {
    it(`of ${key} beside ${JSON.stringify(written)}: ${values.join(', ')}`, () => {
      assert.deepEqual(
        proposals(key, written).map(({ value }) => value),
        values,
      );
    });
  }

  it('are each written where they belong, one after the other', () => {
    let text = 'id: aide\nname: { fr: Aide }\n';
    for (const key of ['data', 'parameters', 'sourceCode', 'data', 'parameters']) {
      const [first] = proposals(key, text.replace(/^id: .*\nname: .*\n/, ''));
      assert.ok(first, key);
      const edit = editRecord(text, first);
      assert.ok(edit, key);
      text = applyEdit(text, edit);
    }
    assert.match(text, /data:\n\s*- email\n\s*- health\n/);
    assert.match(text, /- name:\n\s+fr: quotient familial\n\s+- name:\n\s+fr: âge\n/);
    for (const key of ['data', 'parameters', 'sourceCode']) {
      assert.deepEqual(proposals(key, text.replace(/^id: .*\nname: .*\n/, '')), []);
    }
  });

  it('of a sentence keep the notice a draft until a person has confirmed it', () => {
    const [step] = proposals('humanOversight', 'unconfirmed: [purpose.fr]\n');
    assert.deepEqual(step?.mark, { path: ['unconfirmed', 1], base: '', value: 'humanOversight.fr' });
    assert.deepEqual(step.from, { path: 'a.py', line: 9 });
    const [marked] = proposals('humanOversight', 'unconfirmed: [humanOversight.fr]\n');
    assert.equal(marked?.mark, undefined);
  });
});
