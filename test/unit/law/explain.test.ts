import assert from 'node:assert/strict';
import { explainLaw, type ExplainedDuty } from '../../../src/core/law/explain.ts';
import { factsOf } from '../../../src/core/law/facts.ts';
import type { LawJurisdiction } from '../../../src/core/law/law-file.ts';
import type { Organisation } from '../../../src/core/policy/organisation-file.ts';
import type { RecordFile } from '../../../src/core/register/record-file.ts';

/** A town and an algorithm that do not exist. */
const town: Organisation = { name: 'Ville de Sainte-Fictive', kind: 'local-authority', staff: 420, population: 61000 };
const record: RecordFile = { id: 'tri', name: { fr: 'Tri' } };

interface Asked {
  readonly content?: Partial<RecordFile>;
  readonly organisation?: Organisation;
  readonly today?: string;
  readonly jurisdictions?: readonly LawJurisdiction[];
}

function duty(id: string, asked: Asked): ExplainedDuty {
  const {
    content = {},
    organisation = town,
    today = '2026-11-25',
    jurisdictions = ['fr', 'eu', 'uk', 'nl', 'ca'],
  } = asked;
  const question = {
    record: { ...record, ...content },
    organisation,
    jurisdictions,
    today,
    languages: ['fr'],
  } as const;
  return explainLaw(question).find((one) => one.obligation.id === id)!;
}

const intimate = { ai_system: true, non_consensual_intimate_material: true, role_deployer: true };
const highRisk = {
  ai_system: true,
  role_deployer: true,
  decision_about_natural_person: true,
  law_enforcement_use: false,
};

/** Duty, answers, day: from when it holds, and in how many days. */
const starts: readonly (readonly [
  id: string,
  facts: Readonly<Record<string, boolean>>,
  today: string,
  date: string | undefined,
  inDays: number,
])[] = [
  ['fr-explicit-mention', {}, '2026-11-25', undefined, 0],
  ['fr-fully-automated-decision', {}, '2026-11-25', '2020-07-01', 0],
  ['eu-aia-50-1-chatbot', {}, '2026-08-01', '2026-08-02', 1],
  ['eu-aia-50-1-chatbot', {}, '2026-08-02', '2026-08-02', 0],
  ['eu-aia-5-prohibited', intimate, '2026-11-23', '2026-12-02', 9],
  ['eu-aia-5-prohibited', intimate, '2026-12-02', '2026-12-02', 0],
  ['eu-aia-5-prohibited', { ...intimate, social_scoring: true }, '2026-11-23', '2025-02-02', 0],
  ['eu-aia-26-11-inform-persons', highRisk, '2027-12-01', '2027-12-02', 1],
  ['uk-atrs-record', {}, '2026-11-25', '2024-02', 0],
  ['uk-atrs-record', {}, '2024-01-31', '2024-02', 1],
];

describe('explainLaw: from when', () => {
  for (const [id, facts, today, date, inDays] of starts) {
    it(`${id} on ${today}: ${date ?? 'in force'}, in ${String(inDays)} days`, () => {
      const { start } = duty(id, { content: { facts }, today });
      assert.deepEqual([start.date, start.inDays], [date, inDays]);
    });
  }

  it('says that a date was deduced', () => {
    assert.equal(duty('eu-aia-49-3-register-public-deployer', {}).start.inferred, true);
    assert.equal(duty('eu-aia-50-1-chatbot', {}).start.inferred, false);
  });
});

describe('explainLaw', () => {
  const decision = { individual_decision: true, algorithmic_processing: true, secret_l311_5_2: false };

  it('says what decided and where each answer comes from', () => {
    const { verdict, reasons } = duty('fr-explicit-mention', { content: { facts: decision } });
    assert.equal(verdict, 'applies');
    assert.deepEqual(
      reasons.map(({ fact, answer, origin }) => [fact.id, answer, origin]),
      [
        ['public_administration', true, 'policy'],
        ['individual_decision', true, 'answer'],
        ['algorithmic_processing', true, 'answer'],
        ['secret_l311_5_2', false, 'answer'],
      ],
    );
  });

  it('names what the record lacks for a duty that applies, and for no other', () => {
    const lacks = duty('fr-explicit-mention', { content: { facts: decision } }).gaps;
    assert.deepEqual(
      lacks.map(({ kind, path }) => [kind, path]),
      [
        ['missing', 'purpose.fr'],
        ['missing', 'contact'],
        ['unanswered', 'facts.main_processing'],
      ],
    );
    assert.deepEqual(duty('fr-explicit-mention', {}).gaps, []);
  });

  it('tells a duty that waits for a person to ask from one that nobody can tell', () => {
    assert.equal(duty('fr-information-on-request', { content: { facts: decision } }).verdict, 'on-request');
    assert.equal(duty('fr-information-on-request', {}).verdict, 'unknown');
  });

  it('sets aside a field that is not relevant once a person has said so', () => {
    const facts = { personal_data: true };
    const lacking = (content: Partial<RecordFile>) =>
      duty('eu-gdpr-30-record', { content: { facts, ...content } }).gaps.map((gap) => `${gap.kind} ${gap.path}`);
    assert.ok(lacking({}).includes('unanswered retention.fr'));
    assert.ok(!lacking({ notApplicable: ['retention'] }).some((one) => one.endsWith('retention.fr')));
    assert.ok(
      lacking({ notApplicable: ['purpose'] }).includes('missing purpose.fr'),
      'a duty that holds always is not set aside',
    );
  });

  it('mentions an exemption that only the guide gives, and still says that the duty applies', () => {
    const facts = { ...decision, main_processing: true };
    const village = { ...town, population: 3499 };
    const found = duty('fr-publish-main-algorithms', { content: { facts }, organisation: village });
    assert.equal(found.verdict, 'applies');
    assert.deepEqual(
      found.exemptByGuidance.map((fact) => fact.id),
      ['local_authority_under_3500_inhabitants'],
    );
    assert.deepEqual(duty('fr-publish-main-algorithms', { content: { facts } }).exemptByGuidance, []);
  });

  it('keeps to the places that are asked for, in their order', () => {
    const duties = explainLaw({
      record,
      organisation: town,
      jurisdictions: ['nl', 'fr'],
      languages: ['fr'],
      today: '2026-11-25',
    });
    assert.deepEqual([...new Set(duties.map(({ law }) => law.jurisdiction))], ['nl', 'fr']);
  });
});

/** Content of the record, organisation, fact, its answer, and who says it. */
const origins: readonly (readonly [
  content: Partial<RecordFile>,
  organisation: Organisation,
  fact: string,
  answer: boolean | undefined,
  origin?: string,
])[] = [
  [{ automation: 'full' }, {}, 'fully_automated', true, 'record'],
  [{ automation: 'support' }, {}, 'fully_automated', false, 'record'],
  [{ automation: 'support', facts: { fully_automated: true } }, {}, 'fully_automated', true, 'answer'],
  [{ data: ['email'] }, {}, 'personal_data', true, 'record'],
  [{ data: [] }, {}, 'personal_data', undefined],
  [{ data: ['health'] }, {}, 'special_category_data', true, 'record'],
  [{ data: ['email'] }, {}, 'special_category_data', undefined],
  [{ phase: 'production' }, {}, 'system_in_production', true, 'record'],
  [{ phase: 'design' }, {}, 'system_in_production', false, 'record'],
  [{ phase: 'pilot' }, {}, 'system_in_production', undefined],
  [{ annexIIIPoint: '5(a)' }, {}, 'annex_iii_use', true, 'record'],
  [{ annexIIIPoint: 'none' }, {}, 'annex_iii_use', false, 'record'],
  [{ annexIIIPoint: '5(a)' }, {}, 'annex_iii_point_2', false, 'record'],
  [{ annexIIIPoint: '6' }, {}, 'law_enforcement_use', true, 'record'],
  [{ annexIIIPoint: '5(a)' }, {}, 'law_enforcement_use', undefined],
  [{ caImpactLevel: 2 }, {}, 'impact_level_2', true, 'record'],
  [{ caImpactLevel: 2 }, {}, 'impact_level_3', false, 'record'],
  [{ suppliers: [] }, {}, 'third_party_supplier', undefined],
  [{ suppliers: [], developer: 'own-organisation' }, {}, 'third_party_supplier', false, 'record'],
  [{ remedies: { fr: '' } }, {}, 'recourse_exists', undefined],
  [{}, { kind: 'local-authority' }, 'public_body', true, 'policy'],
  [{}, { kind: 'public-service-contractor' }, 'public_body', false, 'policy'],
  [{}, { kind: 'social-security' }, 'public_body', undefined],
  [{}, { kind: 'supplier' }, 'public_administration', undefined],
  [{}, { kind: 'state' }, 'federal_institution', undefined],
  [{}, { kind: 'local-authority' }, 'federal_institution', false, 'policy'],
  [{}, { kind: 'local-authority', population: 3500 }, 'local_authority_under_3500_inhabitants', false, 'policy'],
  [{}, { kind: 'state', population: 12 }, 'local_authority_under_3500_inhabitants', false, 'policy'],
  [
    { annexIIIPoint: '4', facts: { ai_system: true, profiling: true }, derogationConditions: ['a'] },
    {},
    'high_risk',
    true,
    'computed',
  ],
  [
    { annexIIIPoint: '4', facts: { ai_system: true, profiling: false }, derogationConditions: ['a'] },
    {},
    'high_risk_annex_iii',
    false,
    'computed',
  ],
  [{ facts: { ai_system: false } }, {}, 'high_risk', false, 'computed'],
];

describe('factsOf', () => {
  for (const [content, organisation, fact, answer, origin] of origins) {
    it(`${fact} of ${JSON.stringify({ ...content, ...organisation })}: ${String(answer)}`, () => {
      const known = factsOf(content, organisation)(fact);
      assert.deepEqual([known?.answer, known?.origin], [answer, origin]);
    });
  }
});
