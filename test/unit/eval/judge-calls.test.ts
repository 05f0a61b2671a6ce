import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { AiCall } from '../../../src/core/ai-calls/ai-call.ts';
import type { Finding } from '../../../src/core/findings/finding.ts';
import type { ExpectedCall, LabelledFile, Trap } from '../../eval/corpus-case.ts';
import { evaluateCalls } from '../../eval/evaluate-calls.ts';
import { judgeCalls } from '../../eval/judge-calls.ts';

const range = { start: 0, end: 1 };
const call: AiCall = {
  provider: 'mistral',
  providerName: 'Mistral AI',
  sdk: 'mistralai',
  kind: 'chat',
  callee: 'client.chat.complete',
  range,
  confidence: 'certain',
  enclosing: [],
};
const expected: ExpectedCall = {
  firstLine: 2,
  lastLine: 4,
  range,
  providers: ['mistral', 'langchain'],
  kinds: ['chat'],
  isOptional: false,
};
const trap: Trap = { firstLine: 8, lastLine: 8, range, kind: 'call', why: 'own class' };

function fileWith(calls: readonly ExpectedCall[]): LabelledFile {
  const about = 'ai-calls';
  return { path: 'a.py', language: 'Python', about, hasAllFields: false, expected: [], calls, traps: [trap] };
}

function found(line: number, changes: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'ai/undocumented-call',
    severity: 'warning',
    path: 'a.py',
    range,
    start: { line, character: 0 },
    end: { line: line + 9, character: 0 },
    message: { id: 'certain', params: {} },
    fingerprint: '',
    subject: { kind: 'ai-call', call },
    ...changes,
  };
}

describe('judging the AI calls that were found', () => {
  const suppression = { kind: 'inSource', reason: 'essai' } as const;
  const optional = { ...expected, isOptional: true };
  const table: readonly [string, readonly ExpectedCall[], readonly Finding[], readonly number[]][] = [
    ['a finding on the line of the call is right', [expected], [found(2)], [1, 0, 0, 0]],
    ['so is one on a later line of the request', [expected], [found(4)], [1, 0, 0, 0]],
    ['a second one on its lines is a repeat', [expected], [found(2), found(4)], [1, 0, 0, 1]],
    ['silence is a miss', [expected], [], [0, 1, 0, 0]],
    ['a finding on another line is a mistake', [expected], [found(5)], [0, 1, 1, 0]],
    ['an optional call counts for nothing when it is found', [optional], [found(3)], [0, 0, 0, 1]],
    ['an optional call counts for nothing when it is not', [optional], [], [0, 0, 0, 0]],
    ['a finding that a leave covers is none', [expected], [found(2, { suppression })], [0, 1, 0, 0]],
    ['other rules are not judged', [expected], [found(2, { ruleId: 'ai/provider-not-allowed' })], [0, 1, 0, 0]],
  ];
  for (const [name, calls, findings, counts] of table) {
    it(name, () => {
      const { right, missed, wrong, repeats } = judgeCalls(fileWith(calls), findings);
      assert.deepEqual([right.length, missed.length, wrong.length, repeats], counts);
    });
  }

  it('names the trap that a finding falls into', () => {
    assert.equal(judgeCalls(fileWith([]), [found(8)]).wrong[0]?.trap, trap);
  });

  it('counts a call as found whatever its provider, and tells the one that is misnamed', () => {
    const other = { kind: 'ai-call', call: { ...call, provider: 'openai' } } as const;
    const findings = new Map([['a.py', [found(2, { subject: other })]]]);
    const { total, rightProvider, rightKind, misnamed } = evaluateCalls([fileWith([expected])], findings, new Map());
    assert.deepEqual([total.right, rightProvider, rightKind], [1, 0, 1]);
    assert.deepEqual(misnamed, ['a.py:3 mistral|langchain chat: told as openai chat']);
  });

  it('holds each language to its floor', () => {
    const floor = { precision: 0.95, recall: 0.9 };
    const floors = new Map([
      ['Python', floor],
      ['Ruby', floor],
    ]);
    assert.deepEqual(evaluateCalls([fileWith([expected])], new Map(), floors).under, ['Python']);
  });
});
