import type { RecordFile } from './record-file.ts';

/** When a person must read a record through again. */
export interface ReviewState {
  /** Day of the last reading, `undefined` for none. */
  readonly last: string | undefined;
  /** Last day on which that reading is recent enough; `undefined` where no reading is on record. */
  readonly due: string | undefined;
  readonly isOverdue: boolean;
}

/**
 * @param everyMonths what the policy asks; `undefined` for nothing: no record is overdue then.
 * @param today ISO date.
 */
export function reviewStateOf(
  { review }: Pick<RecordFile, 'review'>,
  everyMonths: number | undefined,
  today: string,
): ReviewState {
  const last = review?.on;
  if (everyMonths === undefined) return { last, due: undefined, isOverdue: false };
  const due = last === undefined ? undefined : monthsAfter(last, everyMonths);
  return { last, due, isOverdue: due === undefined || due < today };
}

/** The same day some months later; the last day of that month where it is shorter. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay))).toISOString().slice(0, 10);
}
