import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { laws } from '../../../generated/laws.ts';
import { applicabilityOf } from '../../../src/core/law/applies.ts';
import { factIds, knownFacts } from '../../../src/core/law/facts.ts';
import { obligationOf } from '../../../src/core/law/laws.ts';

type Case = readonly [verdict: string, title: string, facts: string];

const file = new URL('../../fixtures/law/applies.yml', import.meta.url);
const table = parse(readFileSync(file, 'utf8')) as Readonly<Record<string, readonly Case[]>>;

function answersIn(facts: string): Readonly<Record<string, boolean>> {
  const words = facts.split(' ').filter((word) => word !== '');
  return Object.fromEntries(words.map((word) => [word.slice(1), word.startsWith('+')]));
}

describe('duties, from facts to verdict', () => {
  for (const [id, cases] of Object.entries(table)) {
    for (const [verdict, title, facts] of cases) {
      it(`${id}: ${title}: ${verdict}`, () => {
        const answers = answersIn(facts);
        for (const fact of Object.keys(answers)) assert.ok(factIds.includes(fact), fact);
        const found = applicabilityOf(obligationOf(id)!.obligation, knownFacts({ facts: answers }, {}));
        assert.equal(found.verdict, verdict);
        // Whoever reads a verdict is told what it rests on, or what would give one.
        assert.ok(found.reasons.length > 0 || verdict === 'unknown');
        assert.equal(found.openQuestions.length > 0, verdict === 'unknown');
      });
    }
  }

  it('has a table for each duty', () => {
    const ids = laws.flatMap((law) => law.obligations.map((obligation) => obligation.id));
    assert.deepEqual(Object.keys(table).sort(), ids.sort());
  });
});
