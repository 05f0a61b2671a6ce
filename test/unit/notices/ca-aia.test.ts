/** The file that the Canadian assessment tool loads: its shape is that of canada-ca/aia-eia-js v1.0.1. */
import assert from 'node:assert/strict';
import type { RecordFile } from '../../../src/core/register/record-file.ts';
import { dataWith, hostile, noticeWith } from './places.ts';

interface Saved {
  readonly version: string;
  readonly currentPage: number;
  readonly data: Readonly<Record<string, string | readonly string[]>>;
  readonly translationsOnResult: Readonly<Record<string, string>>;
}

function saved(changes: Partial<RecordFile> = {}, language: 'en' | 'fr' = 'en'): Saved {
  return dataWith('ca-aia', { ...changes, facts: { ...facts, ...changes.facts } }, language) as Saved;
}

const facts = {
  federal_institution: true,
  individual_decision: true,
  algorithmic_processing: true,
  system_in_production: true,
};

describe('the prefilled assessment', () => {
  it('has the four keys of a saved file, in order', () => {
    assert.deepEqual(Object.keys(saved()), ['version', 'currentPage', 'data', 'translationsOnResult']);
    assert.deepEqual([saved().version, saved().currentPage], ['v1.0.1', 0]);
  });

  const answers: readonly {
    readonly changes: Partial<RecordFile>;
    readonly question: string;
    readonly answer: unknown;
  }[] = [
    { changes: { automation: 'full' }, question: 'impact30', answer: 'item1-4' },
    { changes: { automation: 'support' }, question: 'impact30', answer: 'item2-2' },
    { changes: { learnsInUse: true }, question: 'aboutAlgorithm8', answer: 'item1-3' },
    { changes: { learnsInUse: false }, question: 'aboutAlgorithm8', answer: 'item2-0' },
    { changes: { algorithmKind: ['learned'] }, question: 'aboutAlgorithm3', answer: ['item2-1'] },
    { changes: { caCapabilities: ['image', 'other'] }, question: 'aboutSystem1', answer: ['item1', 'item6'] },
    { changes: { developer: 'third-party' }, question: 'aboutSystem3', answer: 'item4-1' },
    { changes: { facts: { personal_data: false } }, question: 'aboutDataSource1', answer: 'item2-0' },
    { changes: { phase: 'design' }, question: 'projectDetailsPhase', answer: 'item1' },
    { changes: { phase: 'design' }, question: 'fairnessDesign13', answer: 'item1-2' },
    { changes: { phase: 'design' }, question: 'fairnessImplementation13', answer: undefined },
    { changes: { phase: 'pilot' }, question: 'projectDetailsPhase', answer: undefined },
    { changes: { caConsultedTeams: ['a', 'b'] }, question: 'consultedTeams', answer: 'a, b' },
    { changes: { benefits: {} }, question: 'businessDrivers4', answer: undefined },
  ];
  for (const { changes, question, answer } of answers) {
    it(`answers ${JSON.stringify(answer)} to ${question} for ${JSON.stringify(changes)}`, () => {
      assert.deepEqual(saved(changes).data[question], answer);
    });
  }

  it('puts each official language in its place', () => {
    const role = { en: 'It decides.', fr: 'Il décide.' };
    assert.deepEqual(
      [saved({ role }).data['impact31'], saved({ role }).translationsOnResult['impact31']],
      [role.en, role.fr],
    );
    assert.equal(saved({ role }, 'fr').translationsOnResult['impact31'], role.en);
    assert.ok(!('impact31' in saved({ role: { en: 'It decides.' } }).translationsOnResult));
  });

  it('names nobody', () => {
    assert.ok(!('projectDetailsRespondent' in saved().data) && !('ADMresponsible' in saved().data));
  });

  it('is harmless whatever the record holds', () => {
    const changes = { role: { en: hostile, fr: hostile }, owner: hostile, facts: { ...facts, personal_data: true } };
    const text = noticeWith('ca-aia', changes).data?.text ?? '';
    assert.doesNotMatch(text, /[<>&\u202E]/);
    assert.match(String((JSON.parse(text) as Saved).data['impact31']), /<script>alert/);
  });
});
