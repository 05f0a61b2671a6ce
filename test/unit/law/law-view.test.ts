import assert from 'node:assert/strict';
import { explainLaw } from '../../../src/core/law/explain.ts';
import { lawViewsOf, type DutyView } from '../../../src/core/law/law-view.ts';
import type { RecordFile } from '../../../src/core/register/record-file.ts';

/** A town and an algorithm that do not exist. */
const organisation = {
  name: 'Ville de Sainte-Fictive',
  kind: 'local-authority',
  staff: 420,
  population: 61000,
} as const;
const record: RecordFile = { id: 'tri', name: { fr: 'Tri' } };

function dutiesOf(facts: Record<string, boolean>, locale: 'en' | 'fr' = 'en'): readonly DutyView[] {
  const question = { organisation, jurisdictions: ['fr'], languages: ['fr'], today: '2026-11-25' } as const;
  const duties = explainLaw({ ...question, record: { ...record, facts } });
  return lawViewsOf(duties, locale).flatMap((law) => law.duties);
}

const decides = { individual_decision: true, algorithmic_processing: true, main_processing: true };

describe('what the law asks, as a page shows it', () => {
  it('leads each open question to its place in the record', () => {
    const open = dutiesOf({}).filter(({ verdict }) => verdict === 'unknown');
    assert.ok(open.length > 0);
    for (const duty of open) {
      assert.ok(duty.reasons.some(({ path }) => path?.startsWith('facts.')));
      assert.equal(duty.gaps, undefined);
      assert.deepEqual(duty.consequences, []);
    }
  });

  it('says what lacks for a duty that applies, from when it does, and what follows', () => {
    const [mention] = dutiesOf({ ...decides, secret_l311_5_2: false }).filter(({ verdict }) => verdict === 'applies');
    assert.ok(mention);
    assert.ok(mention.gaps?.some(({ path }) => path === 'purpose.fr'));
    assert.ok(mention.consequences.length >= 2);
    assert.ok(mention.reasons.every(({ path }) => path === undefined));
  });

  it('links every duty to an article, in both languages', () => {
    for (const locale of ['en', 'fr'] as const) {
      for (const { head, verdictText, refs } of dutiesOf(decides, locale)) {
        assert.ok(head && verdictText);
        assert.ok(refs.length > 0 && refs.every(({ address }) => /^https?:\/\//.test(address)));
      }
    }
  });
});
