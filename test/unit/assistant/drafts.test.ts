/** Texts that a model drafts for a record: only those that were asked for, never over what somebody wrote, always marked. */
import assert from 'node:assert/strict';
import { draftableFields, type DraftableField } from '../../../src/core/assistant/drafts/draftable.ts';
import { readDrafts } from '../../../src/core/assistant/drafts/read-drafts.ts';
import { writeDrafts } from '../../../src/core/assistant/drafts/write-draft.ts';
import { loadProject } from '../../../src/core/project/load-project.ts';
import { memoryFiles } from '../register/project.ts';

const field = (path: string): DraftableField => ({ path, label: { en: path, fr: path } });
const asked = [field('purpose.fr'), field('logic.fr')];

const answers: readonly (readonly [name: string, answer: string, drafts: Readonly<Record<string, string>>])[] = [
  [
    'whole paths',
    '```yaml\npurpose.fr: Trier\nlogic.fr: |\n  Un\n  deux\n```',
    { 'purpose.fr': 'Trier', 'logic.fr': 'Un\ndeux' },
  ],
  ['key by key', 'Voici :\n\n```yml\npurpose:\n  fr: Trier\n```\n', { 'purpose.fr': 'Trier' }],
  ['fields that were not asked for', '```yaml\nowner: Moi\npurpose.en: Sort\n```', {}],
  ['what is no text', '```yaml\npurpose.fr: [1]\nlogic.fr: 3\n```', {}],
  ['blanks', '```yaml\npurpose.fr: "  "\n```', {}],
  ['what is too long', `\`\`\`yaml\npurpose.fr: ${'x'.repeat(4001)}\n\`\`\``, {}],
  ['no code', 'purpose.fr: Trier', {}],
  ['broken YAML', '```yaml\npurpose.fr: [\n```', {}],
];

const policy = `version: 1
jurisdictions: [fr]
languages: [fr]
organisation: { name: Ville de Sainte-Fictive, kind: local-authority, staff: 240, population: 12400 }
`;

describe('drafts of a record', () => {
  for (const [name, answer, drafts] of answers) {
    it(`reads ${name}`, () => {
      const found = readDrafts(answer, asked).map(({ field: { path }, text }) => [path, text]);
      assert.deepEqual(Object.fromEntries(found), drafts);
    });
  }

  it('are written in their place, and named as not confirmed', () => {
    const record = '# Tri\nid: tri\nname: { fr: Tri }\npurpose:\n  fr:\n';
    const written = writeDrafts(record, [
      { field: field('purpose.fr'), text: 'trier les demandes' },
      { field: field('logic.fr'), text: 'par date' },
    ]);
    assert.match(written, /^# Tri\nid: tri\nname: \{ fr: Tri \}\npurpose:\n {2}fr: trier les demandes\n/);
    assert.match(written, /unconfirmed:\n {2}- purpose\.fr\n {2}- logic\.fr\n/);
  });

  it('are never written over what somebody has written meanwhile', () => {
    const record = 'id: tri\nname: { fr: Tri }\npurpose: { fr: déjà écrit }\n';
    assert.equal(writeDrafts(record, [{ field: field('purpose.fr'), text: 'autre' }]), record);
  });

  it('are offered for missing texts, not for what only people know', async () => {
    const project = await loadProject(
      memoryFiles({
        '.vigie/policy.yml': policy,
        '.vigie/algorithms/tri.yml':
          'id: tri\nname: { fr: Tri }\nfacts: { individual_decision: true, algorithmic_processing: true, main_processing: true, secret_l311_5_2: false, personal_data: true, legal_or_significant_effect: false }\n',
      }),
    );
    const [record] = project.register.records;
    assert.ok(record);
    const paths = draftableFields(record.record, project.policy).map(({ path }) => path);
    assert.ok(paths.length > 0);
    for (const path of paths) assert.doesNotMatch(path, /^(name|owner|contact|administration|provider|model|facts)\b/);
  });
});
