import assert from 'node:assert/strict';
import { applyEdit } from '../../../src/core/yaml-edit/edit-yaml.ts';
import { editRecord } from '../../../src/core/record-form/edit-record.ts';
import type { FormControl, FormField, FormPath, RecordForm } from '../../../src/core/record-form/form.ts';
import { formOf } from '../../../src/core/record-form/form-of.ts';
import type { SeenAiCall } from '../../../src/core/inventory/seen-ai-call.ts';
import { loadProject } from '../../../src/core/project/load-project.ts';
import { parts } from '../../../src/core/register/record-parts.ts';

const { policy } = await loadProject({
  read: (path) =>
    Promise.resolve(
      path === '.vigie/policy.yml'
        ? 'version: 1\njurisdictions: [fr]\nlanguages: [fr]\norganisation: { name: Ville de Sainte-Fictive, kind: local-authority, staff: 240 }\n'
        : undefined,
    ),
  list: () => Promise.resolve([]),
  folders: () => Promise.resolve([]),
});

function form(text: string, calls: readonly SeenAiCall[] = []): RecordForm {
  return formOf({ text, policy, locale: 'fr', calls });
}

function field(of: RecordForm, key: string): FormField {
  const found = of.groups.flatMap(({ fields }) => fields).find((one) => one.key === key);
  assert.ok(found, key);
  return found;
}

function control(of: RecordForm, path: FormPath): FormControl {
  const fields = of.groups.flatMap((group) => group.fields);
  const controls = fields.flatMap((one) => [...one.controls, ...(one.rows ?? []).flatMap((row) => row.controls)]);
  const found = controls.find((one) => one.path.join('.') === path.join('.'));
  assert.ok(found, path.join('.'));
  return found;
}

const owed = 'facts: { individual_decision: true, algorithmic_processing: true, secret_l311_5_2: false }\n';
const record = `id: aide\nname: { fr: Aide }\n${owed}`;

describe('the form of a record', () => {
  it('has every part of a record, each once, and none that is made by hand', () => {
    const keys = form(record).groups.flatMap(({ fields }) => fields.map(({ key }) => key));
    assert.deepEqual(
      keys.toSorted(),
      parts
        .map(({ key }) => key)
        .filter((key) => key !== 'id')
        .toSorted(),
    );
  });

  it('says what is missing, for which article, with a link to it', () => {
    const shown = form(record);
    assert.match(control(shown, ['purpose', 'fr']).problems.join(), /CRPA art\. R\.311-3-1-1/);
    assert.match(field(shown, 'purpose').duties[0]?.address ?? '', /^https:/);
    assert.deepEqual(control(form(`${record}purpose: { fr: aider }\n`), ['purpose', 'fr']).problems, []);
  });

  it('asks for nothing where no duty applies', () => {
    const without = record.replace('individual_decision: true', 'individual_decision: false');
    assert.ok(!field(form(without), 'purpose').isWanted);
    assert.ok(field(form(record), 'purpose').isWanted);
  });

  it('asks the law’s questions, and takes no answer for unknown', () => {
    const fact = control(form('id: aide\nname: { fr: Aide }\n'), ['facts', 'individual_decision']);
    assert.equal(fact.kind === 'answer' && fact.value, '');
    assert.match(fact.label, /\?$/);
    const known = control(form(record), ['facts', 'individual_decision']);
    assert.equal(known.kind === 'answer' && known.value, 'true');
  });

  it('proposes what the code says and the record does not, with its place', () => {
    const call = {
      path: 'a.py',
      line: 3,
      start: 0,
      provider: 'mistral',
      sdk: 'mistralai',
      kind: 'chat' as const,
      confidence: 'certain' as const,
      data: [],
      providerName: 'Mistral',
      callee: 'chat',
      model: 'mistral-small',
    };
    const [proposal] = field(form(record, [call]), 'model').proposals;
    assert.deepEqual([proposal?.value, proposal?.from], ['mistral-small', { path: 'a.py', line: 3 }]);
    assert.deepEqual(field(form(`${record}model: mistral-small\n`, [call]), 'model').proposals, []);
  });

  it('says what is wrong beside the field where it stands', () => {
    const shown = form(`${record}contact: { email: nowhere }\n`);
    assert.equal(control(shown, ['contact', 'email']).problems.length, 1);
    assert.equal(control(shown, ['contact', 'address']).problems.length, 0);
  });

  it('says that a text is no record, and on which line', () => {
    const shown = form('id: aide\nname: [\n');
    assert.ok(shown.unreadable);
    assert.deepEqual(shown.groups, []);
  });

  for (const text of ['', '# nothing\n', 'name: 3\n', 'data: { a: 1 }\nfacts: [1]\nimplementation: x\n', 'id: [a]\n']) {
    it(`comes of a text that is hardly a record: ${JSON.stringify(text)}`, () => {
      assert.ok(form(text));
    });
  }
});

describe('a change in the form of a record', () => {
  const change = (text: string, path: FormPath, base: string, value: string): string => {
    const edit = editRecord(text, { path, base, value });
    return edit ? applyEdit(text, edit) : text;
  };

  it('is written with the type of its part', () => {
    assert.equal(change('facts:\n  f:\n', ['facts', 'f'], '', 'false'), 'facts:\n  f: false\n');
    assert.equal(change('owner: a\n', ['owner'], 'a', 'true'), 'owner: "true"\n');
  });

  it('is not written over what somebody else has written', () => {
    assert.equal(change('owner: theirs\n', ['owner'], 'mine', 'more of mine'), 'owner: theirs\n');
  });

  it('takes a row away only while it is the one that was shown', () => {
    const text = 'implementation:\n  - files: a.py\n  - files: b.py\n';
    assert.equal(change(text, ['implementation', 0], '{"files":"a.py"}', ''), 'implementation:\n  - files: b.py\n');
    assert.equal(change(text, ['implementation', 0], '{"files":"b.py"}', ''), text);
  });

  it('changes neither the identifier nor what is no part of a record', () => {
    assert.equal(change('id: a\n', ['id'], 'a', 'b'), 'id: a\n');
    assert.equal(change('id: a\n', ['other'], '', 'b'), 'id: a\n');
  });
});
