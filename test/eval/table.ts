import type { Score } from './score.ts';

export const nameWidth = 30;
const numberWidth = 9;

export function table(title: string, scores: ReadonlyMap<string, Score>): readonly string[] {
  return ['', head(title), ...[...scores].map(([name, score]) => row(name, score))];
}

export function head(title: string): string {
  const columns = ['right', 'missed', 'wrong', 'precision', 'recall', 'F1'];
  return title.padEnd(nameWidth) + columns.map((column) => column.padStart(numberWidth + 1)).join('');
}

export function row(name: string, { right, missed, wrong, precision, recall, f1 }: Score): string {
  const shares = [precision, recall, f1].map((share) => (share === undefined ? '-' : share.toFixed(3)));
  const cells = [String(right), String(missed), String(wrong), ...shares];
  return name.padEnd(nameWidth) + cells.map((cell) => cell.padStart(numberWidth + 1)).join('');
}

export function places(title: string, lines: readonly string[]): readonly string[] {
  return ['', `${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`)];
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}
