import type { Evaluation } from './evaluate.ts';
import { verdictOf } from './floors.ts';
import { head, nameWidth, percent, places, row, table } from './table.ts';

/** The evaluation as text: the same corpus and engine give the same text. Holds no value, only places. */
export function printed(evaluation: Evaluation): string {
  const { files, expected, traps, trapsHit, repeats } = evaluation;
  const total = expected + traps;
  return [
    `${files} files, ${total} cases: ${expected} expected findings, ${traps} traps (${percent(traps / total)}).`,
    `Traps fallen into: ${trapsHit}. Findings that repeat a right one: ${repeats}.`,
    ...rules(evaluation),
    ...table('category', evaluation.byCategory),
    ...table('language', evaluation.byLanguage),
    ...places('Missed', evaluation.missed),
    ...places('Wrong', evaluation.wrong),
    '',
    evaluation.under.length === 0
      ? 'Every rule is at its floor or above.'
      : `Under the floor: ${evaluation.under.join(', ')}.`,
    '',
  ].join('\n');
}

function rules({ byRule, floors, notBuilt }: Evaluation): readonly string[] {
  const lines = [...floors].map(([rule, floor]) => {
    if (notBuilt.includes(rule)) return `${rule.padEnd(nameWidth)}  not built`;
    const score = byRule.get(rule);
    if (!score) return `${rule.padEnd(nameWidth)}  no case`;
    return `${row(rule, score)}  ${verdictOf(floor, score)}`;
  });
  return ['', `${head('rule')}  floor (precision / recall)`, ...lines];
}
