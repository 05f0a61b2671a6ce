import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chainStart, checkChain, lineFor } from '../../../src/core/guard/audit/audit-chain.ts';
import type { AuditEntry } from '../../../src/core/guard/audit/audit-log.ts';
import { summarise } from '../../../src/core/guard/audit/summary.ts';

const count = fc.nat(5000);
const common = { request: fc.uuid(), time: fc.constantFrom('2026-11-26T10:00:00.000Z', '2026-11-27T09:00:00.000Z') };
const decision = fc.record({
  ...common,
  kind: fc.constantFrom('sent' as const, 'refused' as const),
  policy: fc.constant('ab'.repeat(32)),
  provider: fc.constantFrom('albert-api', 'ollama'),
  host: fc.constantFrom('albert.api.etalab.gouv.fr', undefined),
  model: fc.string({ maxLength: 8 }),
  data: fc.constantFrom({}, { pseudonymise: { email: 2 } }),
  promptTokens: count,
});
const ended = fc.record({
  ...common,
  kind: fc.constant('ended' as const),
  finish: fc.constantFrom('complete', 'stopped', 'server'),
  promptTokens: count,
  answerTokens: count,
  cost: fc.constant(0.25),
  energyWh: fc.constant([1, 2] as [number, number]),
  co2eGrams: fc.constant([1, 2] as [number, number]),
  concerns: fc.constantFrom({}, { link: 1 }),
});
const entries: fc.Arbitrary<readonly AuditEntry[]> = fc.array(fc.oneof(decision, ended), {
  minLength: 1,
  maxLength: 8,
});

function logOf(all: readonly AuditEntry[]): { readonly text: string; readonly last: string } {
  let last = chainStart;
  const lines = all.map((entry) => {
    const { text, hash } = lineFor(entry, last);
    last = hash;
    return `${text}\n`;
  });
  return { text: lines.join(''), last };
}

describe('the chain of the audit log', () => {
  it('verifies, and gives back what was written', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const { text, last } = logOf(all);
        const check = checkChain(text, chainStart);
        assert.equal(check.broken, undefined);
        assert.equal(check.last, last);
        assert.deepEqual(
          check.lines.map(({ entry }) => JSON.stringify(entry)),
          all.map((entry) => JSON.stringify(entry)),
        );
      }),
    );
  });

  it('shows any byte that was changed, and where', () => {
    fc.assert(
      fc.property(entries, fc.nat(), fc.nat(254), (all, place, shift) => {
        const { text } = logOf(all);
        const bytes = Buffer.from(text);
        const at = place % bytes.length;
        bytes[at] = ((bytes[at] ?? 0) + 1 + shift) % 256;
        const changed = bytes.toString('latin1');
        const original = Buffer.from(text).toString('latin1');
        assert.notEqual(changed, original);
        const check = checkChain(bytes.toString('utf8'), chainStart);
        const line = original.slice(0, at).split('\n').length;
        assert.ok(
          check.broken !== undefined && check.broken.line <= line,
          `${String(check.broken?.line)} ${String(line)}`,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('shows lines that were taken out, put in or moved, a cut end aside', () => {
    fc.assert(
      fc.property(entries, entries, fc.nat(), (all, others, place) => {
        const lines = logOf(all).text.split('\n').slice(0, -1);
        const at = place % lines.length;
        const without = lines.toSpliced(at, 1);
        if (at < lines.length - 1) assert.ok(checkChain(joined(without), chainStart).broken);
        const added = lines.toSpliced(at, 0, logOf(others).text.split('\n')[0] ?? '');
        if (at > 0) assert.ok(checkChain(joined(added), chainStart).broken);
        if (lines.length > 1) assert.ok(checkChain(joined([...lines].reverse()), chainStart).broken);
        // What is taken from the end is told by the last hash alone, which is why it is shown.
        assert.notEqual(checkChain(joined(lines.slice(0, -1)), chainStart).last, logOf(all).last);
      }),
    );
  });

  it('goes on from an older file, and shows where the older file is not the one before', () => {
    const entry = {
      kind: 'refused',
      request: 'a',
      time: '2026-11-26T10:00:00.000Z',
      policy: '',
      provider: 'x',
      host: undefined,
      model: 'm',
      data: {},
      promptTokens: 0,
    } as const;
    const first = lineFor(entry, chainStart);
    const second = lineFor(entry, first.hash);
    assert.equal(checkChain(`${second.text}\n`, first.hash).broken, undefined);
    assert.deepEqual(checkChain(`${second.text}\n`, chainStart).broken, { line: 1, problem: 'order' });
    assert.equal(checkChain(`${second.text}\n`, undefined).broken, undefined);
    assert.deepEqual(checkChain(first.text, chainStart).broken, { line: 1, problem: 'line' });
  });
});

describe('the summary of an audit log', () => {
  it('counts requests, tokens, refusals by rule, data by what became of them, and what never ended', () => {
    const base = {
      time: '2026-11-26T10:00:00.000Z',
      policy: '',
      provider: 'albert-api',
      host: 'h',
      model: 'm',
      promptTokens: 9,
    };
    const summary = summarise([
      { ...base, kind: 'sent', request: '1', data: { pseudonymise: { email: 2 }, allow: { phone: 1 } } },
      {
        kind: 'ended',
        request: '1',
        time: '2026-11-26T10:00:09.000Z',
        finish: 'complete',
        promptTokens: 10,
        answerTokens: 5,
        cost: 0.5,
        energyWh: [1, 2],
        co2eGrams: [3, 4],
        concerns: {},
      },
      { ...base, kind: 'refused', request: '2', rule: 'personal-data/in-prompt', data: { refuse: { email: 1 } } },
      { ...base, kind: 'sent', request: '3', time: '2026-11-27T10:00:00.000Z', data: {} },
    ]);
    assert.deepEqual(summary, {
      from: '2026-11-26',
      to: '2026-11-27',
      sent: 2,
      refused: 1,
      unfinished: 1,
      tokens: 15,
      cost: 0.5,
      energyWh: [1, 2],
      co2eGrams: [3, 4],
      models: [{ provider: 'albert-api', model: 'm', requests: 2, tokens: 15 }],
      rules: { 'personal-data/in-prompt': 1 },
      data: { email: { pseudonymise: 2, refuse: 1 }, phone: { allow: 1 } },
    });
  });
});

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
