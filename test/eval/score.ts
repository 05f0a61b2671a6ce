import type { Judgement } from './judge.ts';

/** How many of the expected findings are there, and how many others. */
export interface Tally {
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
}

export interface Score extends Tally {
  /** Share of the findings that are right; `undefined` without findings. */
  readonly precision: number | undefined;
  /** Share of the expected findings that are there; `undefined` where none is expected. */
  readonly recall: number | undefined;
  readonly f1: number | undefined;
}

/** Something to group by. */
interface Event {
  readonly outcome: keyof Tally;
  readonly rule: string;
  readonly category: string;
  readonly language: string;
}

export type Axis = 'rule' | 'category' | 'language';

/** Scores by name, in the order of names. Rules that are not among `built` count nowhere. */
export function scoresBy(
  axis: Axis,
  judgements: readonly Judgement[],
  built: ReadonlySet<string>,
): ReadonlyMap<string, Score> {
  const events = judgements.flatMap(eventsOf).filter(({ rule }) => built.has(rule));
  const names = [...new Set(events.map((event) => event[axis]))].sort();
  return new Map(names.map((name) => [name, scoreOf(tallyOf(events.filter((event) => event[axis] === name)))]));
}

function eventsOf({ file: { language }, right, missed, wrong }: Judgement): readonly Event[] {
  const expected = (outcome: 'right' | 'missed', cases: Judgement['right']): readonly Event[] =>
    cases.map(({ rule, categories }) => ({ outcome, rule, category: categories[0] ?? '', language }));
  const others = wrong.map(({ finding, category }): Event => ({
    outcome: 'wrong',
    rule: finding.ruleId,
    category,
    language,
  }));
  return [...expected('right', right), ...expected('missed', missed), ...others];
}

function tallyOf(events: readonly Event[]): Tally {
  const count = (outcome: keyof Tally): number => events.filter((event) => event.outcome === outcome).length;
  return { right: count('right'), missed: count('missed'), wrong: count('wrong') };
}

export function scoreOf({ right, missed, wrong }: Tally): Score {
  const precision = ratio(right, right + wrong);
  const recall = ratio(right, right + missed);
  const f1 = ratio(2 * right, 2 * right + missed + wrong);
  return { right, missed, wrong, precision, recall, f1 };
}

function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
