import { isEpoch, isMonthAndDay, passesEan } from '../identifier-arithmetic.ts';
import type { IdentifierCheck } from './identifier-check.ts';
import { isMonth, number } from './parts.ts';

/** What a number must be besides, to be taken without a word that announces it. */
export const alone: Readonly<Record<string, IdentifierCheck>> = {
  // Milliseconds since 1970, and articles: those of France start with 3 as well.
  'no-epoch-no-article': (digits, written) => written !== digits || (!isEpoch(digits) && !passesEan(digits)),
  // Numbers of the usual kind: no unknown day, no temporary number.
  'usual-day': (digits) => isMonthAndDay(number(digits, 2, 4), number(digits, 4, 6)),
  'usual-month': (digits) => isMonth(number(digits, 2, 4)),
};
