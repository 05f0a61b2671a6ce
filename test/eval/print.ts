import type { Evaluation } from './evaluate.ts';
import { isUnder } from './floors.ts';
import type { Score } from './score.ts';

const nameWidth = 30;
const numberWidth = 9;

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
    const verdict = isUnder(floor, score) ? 'under' : 'ok';
    return `${row(rule, score)}  ${verdict} (${floor.precision.toFixed(2)} / ${floor.recall.toFixed(2)})`;
  });
  return ['', `${head('rule')}  floor (precision / recall)`, ...lines];
}

function table(title: string, scores: ReadonlyMap<string, Score>): readonly string[] {
  return ['', head(title), ...[...scores].map(([name, score]) => row(name, score))];
}

function head(title: string): string {
  const columns = ['right', 'missed', 'wrong', 'precision', 'recall', 'F1'];
  return title.padEnd(nameWidth) + columns.map((column) => column.padStart(numberWidth + 1)).join('');
}

function row(name: string, { right, missed, wrong, precision, recall, f1 }: Score): string {
  const shares = [precision, recall, f1].map((share) => (share === undefined ? '-' : share.toFixed(3)));
  const cells = [String(right), String(missed), String(wrong), ...shares];
  return name.padEnd(nameWidth) + cells.map((cell) => cell.padStart(numberWidth + 1)).join('');
}

function places(title: string, lines: readonly string[]): readonly string[] {
  return ['', `${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`)];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}
