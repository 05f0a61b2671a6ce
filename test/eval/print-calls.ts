import type { CallEvaluation } from './evaluate-calls.ts';
import { verdictOf } from './floors.ts';
import { head, percent, places, row } from './table.ts';

/** The evaluation of AI calls as text, below that of personal data. */
export function printedCalls(evaluation: CallEvaluation): string {
  const { files, expected, traps, trapsHit, repeats, total, rightProvider, rightKind, under } = evaluation;
  return [
    '',
    `AI calls (ai/undocumented-call): ${files} files, ${expected} expected calls, ${traps} traps.`,
    `Traps fallen into: ${trapsHit}. Findings that repeat a right one: ${repeats}.`,
    '',
    `${head('language')}  floor (precision / recall)`,
    ...languages(evaluation),
    row('all', total),
    '',
    `Of the calls that were found, ${percent(rightProvider / total.right)} have the right provider, ${percent(rightKind / total.right)} the right kind.`,
    ...places('Missed', evaluation.missed),
    ...places('Wrong', evaluation.wrong),
    ...places('Misnamed', evaluation.misnamed),
    '',
    under.length === 0 ? 'Every language is at its floor or above.' : `Under the floor: ${under.join(', ')}.`,
    '',
  ].join('\n');
}

function languages({ byLanguage, floors }: CallEvaluation): readonly string[] {
  return [...byLanguage].map(([language, score]) => {
    const floor = floors.get(language);
    return `${row(language, score)}  ${floor ? verdictOf(floor, score) : 'no floor'}`;
  });
}
