import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applicabilityOf } from '../../../src/core/law/applies.ts';
import { holds } from '../../../src/core/law/condition.ts';
import { knownFacts } from '../../../src/core/law/facts.ts';
import { obligationOf } from '../../../src/core/law/laws.ts';
import type { Organisation } from '../../../src/core/policy/organisation-file.ts';

const { obligation } = obligationOf('fr-explicit-mention')!;
const town: Organisation = { kind: 'local-authority', staff: 420 };
const decision = { individual_decision: true, algorithmic_processing: true };

/** Answers of the record, the organisation, the verdict, and the facts that decide or that are awaited. */
const cases: readonly (readonly [
  title: string,
  answers: Readonly<Record<string, boolean>>,
  organisation: Organisation,
  verdict: string,
  facts: readonly string[],
])[] = [
  [
    'all is known',
    { ...decision, secret_l311_5_2: false },
    town,
    'applies',
    ['public_administration', 'individual_decision', 'algorithmic_processing', 'secret_l311_5_2'],
  ],
  [
    'nothing is known',
    {},
    {},
    'unknown',
    ['public_administration', 'individual_decision', 'algorithmic_processing', 'secret_l311_5_2'],
  ],
  ['a silence is not a no', decision, town, 'unknown', ['secret_l311_5_2']],
  ['one no is enough', { individual_decision: false }, {}, 'does-not-apply', ['individual_decision']],
  ['a protected secret', { ...decision, secret_l311_5_2: true }, town, 'does-not-apply', ['secret_l311_5_2']],
  [
    'a supplier does not say for whom',
    { ...decision, secret_l311_5_2: false },
    { kind: 'supplier' },
    'unknown',
    ['public_administration'],
  ],
  [
    'the record wins over the policy',
    { ...decision, secret_l311_5_2: false, public_administration: false },
    town,
    'does-not-apply',
    ['public_administration'],
  ],
];

describe('applicabilityOf', () => {
  for (const [title, answers, organisation, verdict, facts] of cases) {
    it(title, () => {
      const result = applicabilityOf(obligation, knownFacts({ facts: answers }, organisation));
      assert.equal(result.verdict, verdict);
      const named = verdict === 'unknown' ? result.openQuestions : result.reasons.map(({ fact }) => fact);
      assert.deepEqual(
        named.map((fact) => fact.id),
        facts,
      );
    });
  }
});

/** Staff, then whether the French threshold for publication is met: exactly 50 is bound. */
const thresholds: readonly (readonly [staff: number | undefined, met: boolean | undefined])[] = [
  [undefined, undefined],
  [49, false],
  [50, true],
];

describe('knownFacts', () => {
  for (const [staff, met] of thresholds) {
    it(`a staff of ${String(staff)} meets the threshold: ${String(met)}`, () => {
      const organisation = staff === undefined ? {} : { staff };
      assert.equal(knownFacts({}, organisation)('administration_over_50_agents'), met);
    });
  }

  it('computes what follows from other answers, unless a person has said', () => {
    const answers = { ...decision, main_processing: true, secret_l311_5_2: false };
    assert.equal(knownFacts({ facts: answers }, town)('general_publication_applies'), true);
    assert.equal(
      knownFacts({ facts: { ...answers, main_processing: false } }, {})('general_publication_applies'),
      false,
    );
    assert.equal(knownFacts({ facts: decision }, town)('general_publication_applies'), undefined);
    const said = { ...answers, general_publication_applies: false };
    assert.equal(knownFacts({ facts: said }, town)('general_publication_applies'), false);
  });

  it('does not know a fact that nobody has listed', () => {
    assert.equal(knownFacts({}, town)('toString'), undefined);
  });
});

const names = ['a', 'b', 'c', 'd'] as const;
const condition = fc.record({
  all: fc.subarray([...names]),
  any: fc.subarray([...names]),
  none: fc.subarray([...names]),
});
const answers = fc.dictionary(fc.constantFrom(...names), fc.boolean());
const truthIn = (known: Readonly<Record<string, boolean>>) => (fact: string) => known[fact];

describe('holds: laws of the three-valued logic', () => {
  it('agrees with the two-valued one when all is answered', () => {
    const complete = fc.record({ a: fc.boolean(), b: fc.boolean(), c: fc.boolean(), d: fc.boolean() });
    fc.assert(
      fc.property(condition, complete, ({ all, any, none }, known) => {
        const yes = (fact: (typeof names)[number]) => known[fact];
        const expected = all.every(yes) && (any.length === 0 || any.some(yes)) && !none.some(yes);
        assert.equal(holds({ all, any, none }, truthIn(known)), expected);
      }),
    );
  });

  it('never takes back a verdict when more is answered', () => {
    fc.assert(
      fc.property(condition, answers, answers, (asked, known, more) => {
        const before = holds(asked, truthIn(known));
        if (before === undefined) return;
        assert.equal(holds(asked, truthIn({ ...more, ...known })), before);
      }),
    );
  });

  it('is unknown only when the answers to come could decide either way, each list on its own', () => {
    fc.assert(
      fc.property(condition, answers, (asked, known) => {
        const open = names.filter((name) => known[name] === undefined);
        if (holds(asked, truthIn(known)) === undefined) assert.ok(open.length > 0);
      }),
    );
  });
});
