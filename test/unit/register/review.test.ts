import assert from 'node:assert/strict';
import { reviewStateOf } from '../../../src/core/register/review.ts';

/** Day of the last review, months, day, whether it is overdue, and the last day in time. */
const cases = [
  ['2025-11-24', 12, '2026-11-24', false, '2026-11-24'],
  ['2025-11-23', 12, '2026-11-24', true, '2026-11-23'],
  ['2026-01-31', 1, '2026-03-01', true, '2026-02-28'],
  ['2024-02-29', 12, '2025-02-28', false, '2025-02-28'],
  ['2026-11-30', 3, '2027-02-28', false, '2027-02-28'],
  [undefined, 12, '2026-11-24', true, undefined],
  [undefined, undefined, '2026-11-24', false, undefined],
  ['2001-01-01', undefined, '2026-11-24', false, undefined],
] as const;

describe('reviewStateOf', () => {
  for (const [last, months, today, isOverdue, due] of cases) {
    it(`${last ?? 'never'}, every ${months ?? '–'} months, on ${today}`, () => {
      const record = last === undefined ? {} : { review: { on: last } };
      assert.deepEqual(reviewStateOf(record, months, today), { last, due, isOverdue });
    });
  }
});
