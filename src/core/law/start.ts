import { prohibitedPractices } from '../../../generated/prohibited-practices.ts';
import type { ObligationFile } from './law-file.ts';
import type { TruthOf } from './condition.ts';

/** From when a duty holds. */
export interface DutyStart {
  /** ISO day or month; `undefined` when all that is known is that it is in force. */
  readonly date: string | undefined;
  /** Days until it starts; 0 when it is in force. */
  readonly inDays: number;
  /** The date was deduced, or is not settled. */
  readonly inferred: boolean;
}

const MS_PER_DAY = 86_400_000;

/** From when an obligation holds for what is known, seen on a day (ISO). */
export function startOf(obligation: ObligationFile, truthOf: TruthOf, today: string): DutyStart {
  const { date, confidence } = obligation.appliesFrom;
  const inferred = confidence === 'inferred';
  if (date === 'in_force') return { date: undefined, inDays: 0, inferred };
  const from = [date, ...practiceStarts(obligation, truthOf)].sort().at(-1) ?? date;
  return { date: from, inDays: Math.max(0, daysBetween(today, from)), inferred };
}

/** Of the forbidden practices that bring the duty about: the first day on which one that holds, or may hold, is forbidden. */
function practiceStarts({ appliesWhen: { any = [] } }: ObligationFile, truthOf: TruthOf): readonly string[] {
  const practices = prohibitedPractices.filter(({ fact }) => any.includes(fact));
  const held = practices.filter(({ fact }) => truthOf(fact) === true);
  const possible = held.length > 0 ? held : practices.filter(({ fact }) => truthOf(fact) === undefined);
  return possible
    .map((practice) => practice.appliesFrom)
    .sort()
    .slice(0, 1);
}

/** Days from one ISO day to another; a month stands for its first day. */
function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / MS_PER_DAY);
}

function timeOf(date: string): number {
  return Date.parse(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`);
}
