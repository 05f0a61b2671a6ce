import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Finding } from '../../../src/core/findings/finding.ts';
import type { Expected, LabelledFile, Trap } from '../../eval/corpus-case.ts';
import { judge } from '../../eval/judge.ts';
import { scoresBy } from '../../eval/score.ts';

const email: Expected = {
  firstLine: 2,
  lastLine: 2,
  range: { start: 20, end: 30 },
  rule: 'personal-data/value',
  categories: ['email'],
  isColumn: false,
  isOptional: false,
};
const trap: Trap = { firstLine: 4, lastLine: 4, range: { start: 50, end: 60 }, kind: 'value', why: 'version' };

function fileWith(expected: readonly Expected[]): LabelledFile {
  const about = 'personal-data';
  return { path: 'a.py', language: 'Python', about, hasAllFields: false, expected, calls: [], traps: [trap] };
}

function finding(line: number, start: number, changes: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'personal-data/value',
    severity: 'warning',
    path: 'a.py',
    range: { start, end: start + 10 },
    start: { line, character: 0 },
    end: { line, character: 10 },
    message: { id: 'value', params: {} },
    fingerprint: '',
    subject: { kind: 'personal-value', recognizer: 'email', category: 'email', documentedExample: false },
    ...changes,
  };
}

describe('judging what was found', () => {
  const example = { kind: 'personal-value', recognizer: 'email', category: 'email', documentedExample: true } as const;
  const phone = { kind: 'personal-value', recognizer: 'phone', category: 'phone', documentedExample: false } as const;
  const table: readonly {
    readonly name: string;
    readonly expected?: readonly Expected[];
    readonly findings: readonly Finding[];
    readonly counts: { readonly right: number; readonly missed: number; readonly wrong: number };
  }[] = [
    { name: 'a finding at the quote is right', findings: [finding(2, 20)], counts: { right: 1, missed: 0, wrong: 0 } },
    { name: 'silence is a miss', findings: [], counts: { right: 0, missed: 1, wrong: 0 } },
    {
      name: 'a documented example is no finding',
      findings: [finding(2, 20, { subject: example })],
      counts: { right: 0, missed: 1, wrong: 0 },
    },
    {
      name: 'another category is a miss and a mistake',
      findings: [finding(2, 20, { subject: phone })],
      counts: { right: 0, missed: 1, wrong: 1 },
    },
    {
      name: 'a trap is a mistake',
      findings: [finding(2, 20), finding(4, 50)],
      counts: { right: 1, missed: 0, wrong: 1 },
    },
    {
      name: 'a hint disturbs nobody',
      findings: [finding(2, 20), finding(4, 50, { severity: 'hint' })],
      counts: { right: 1, missed: 0, wrong: 0 },
    },
    {
      name: 'a second value on the line needs a label of its own',
      findings: [finding(2, 20), finding(2, 40)],
      counts: { right: 1, missed: 0, wrong: 1 },
    },
    {
      name: 'the cells of a column are one finding',
      expected: [{ ...email, lastLine: 9, isColumn: true }],
      findings: [finding(3, 40), finding(5, 70)],
      counts: { right: 1, missed: 0, wrong: 0 },
    },
    {
      name: 'an optional finding counts for nothing',
      expected: [{ ...email, isOptional: true }],
      findings: [finding(2, 20)],
      counts: { right: 0, missed: 0, wrong: 0 },
    },
  ];
  for (const { name, expected = [email], findings, counts } of table) {
    it(name, () => {
      const { right, missed, wrong } = judge(fileWith(expected), findings);
      assert.deepEqual({ right: right.length, missed: missed.length, wrong: wrong.length }, counts);
    });
  }

  it('tells the trap that a finding fell into', () => {
    const { wrong } = judge(fileWith([]), [finding(4, 50), finding(6, 80)]);
    assert.deepEqual(
      wrong.map((one) => one.trap?.why),
      ['version', undefined],
    );
  });

  it('computes shares, and none where there is nothing to share', () => {
    const judgements = [judge(fileWith([email, { ...email, firstLine: 7, lastLine: 7 }]), [finding(2, 20)])];
    const built = new Set(['personal-data/value']);
    assert.deepEqual(scoresBy('language', judgements, built).get('Python'), {
      right: 1,
      missed: 1,
      wrong: 0,
      precision: 1,
      recall: 0.5,
      f1: 2 / 3,
    });
    assert.equal(scoresBy('rule', judgements, new Set()).size, 0);
  });
});
