import assert from 'node:assert/strict';
import type { LawLanguage } from '../../../src/core/law/law-file.ts';
import type { Organisation } from '../../../src/core/policy/organisation-file.ts';
import { isAnswered, pathOf } from '../../../src/core/register/answered.ts';
import type { RecordField, RecordFile } from '../../../src/core/register/record-file.ts';

/** Nobody and nothing in these records exists. */
const cases: readonly (readonly [
  field: RecordField,
  content: Partial<RecordFile>,
  answered: boolean,
  language?: LawLanguage,
  organisation?: Organisation,
])[] = [
  ['purpose', {}, false],
  ['purpose', { purpose: { fr: 'trier' } }, true],
  ['purpose', { purpose: { fr: ' ' } }, false],
  ['purpose', { purpose: { en: 'sort' } }, false],
  ['purpose', { purpose: { nl: 'sorteren' } }, true, 'nl'],
  ['owner', { owner: '' }, false],
  ['owner', { owner: 'Service des usagers' }, true],
  ['administration', {}, true, 'fr', { name: 'Ville de Sainte-Fictive' }],
  ['dataProtectionOfficer', {}, true, 'fr', { contact: 'dpo@sainte-fictive.invalid' }],
  ['contact', { contact: { service: { fr: 'Service des usagers' } } }, false],
  ['contact', { contact: { email: 'usagers@sainte-fictive.invalid' } }, true],
  ['learnsInUse', { learnsInUse: false }, true],
  ['caImpactLevel', { caImpactLevel: 1 }, true],
  ['data', { data: [] }, false],
  ['data', { data: ['email'] }, true],
  ['risks', { risks: [] }, false],
  ['risks', { risks: [{ risk: { en: 'error' } }] }, false],
  ['risks', { risks: [{ risk: { fr: 'erreur' } }] }, true],
  ['suppliers', { suppliers: [{ name: ' ' }] }, false],
  ['review', { review: { on: '2026-11-23' } }, true],
  ['phase', { phase: 'pilot' }, true],
];

describe('isAnswered', () => {
  for (const [field, content, answered, language = 'fr', organisation = {}] of cases) {
    it(`${field} in ${JSON.stringify(content)}, in ${language}: ${String(answered)}`, () => {
      const record = { id: 'tri', name: { fr: 'Tri' }, ...content };
      assert.equal(isAnswered(field, { record, language, organisation }), answered);
    });
  }
});

describe('pathOf', () => {
  it('names the language of a text only', () => {
    assert.equal(pathOf('purpose', 'fr'), 'purpose.fr');
    assert.equal(pathOf('risks', 'fr'), 'risks');
  });
});
