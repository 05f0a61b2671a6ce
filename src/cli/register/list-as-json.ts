import type { MissingCode } from '../../core/register/missing-code.ts';
import type { RecordState } from '../../core/register/record-state.ts';

/** For programs: field by field, so that what the engine may one day add is not published by accident. */
export function listAsJson(states: readonly RecordState[]): string {
  const records = states.map(({ registered, code, aiCalls, gaps, mismatches, review, missing }) => ({
    id: registered.record.id,
    name: registered.record.name,
    path: registered.path,
    code: code.map(({ path, line, symbol, by }) => ({ path, line, symbol, by })),
    aiCalls: aiCalls.map(({ path, line, provider, sdk, kind, model, host, data }) => {
      return { path, line, provider, sdk, kind, model, host, data };
    }),
    gaps: gaps.map(({ kind, path }) => ({ kind, path })),
    mismatches: mismatches.map(({ call: { path, line }, mismatch: { field, recorded, found } }) => {
      return { path, line, field, recorded, found };
    }),
    review,
    missing: missing.map(jsonMissing),
  }));
  return `${JSON.stringify({ version: 1, records }, undefined, 2)}\n`;
}

function jsonMissing(missing: MissingCode) {
  if (missing.kind === 'unbound') return { kind: missing.kind };
  const { kind, files } = missing;
  return kind === 'symbol' ? { kind, files, symbol: missing.symbol } : { kind, files };
}
