import type { TextRange } from '../../../text/document.ts';
import { showsFormat } from '../context.ts';
import type { ReadNumber } from '../phone-numbers.ts';
import type { Candidate, ScannedText } from '../recognizer.ts';

/** Of the recognizer, and of its category. */
export const id = 'phone';

/** A number of a person, which stands at a range. */
export function candidateOf(
  source: ScannedText,
  range: TextRange,
  number: ReadNumber | undefined,
): Candidate | undefined {
  if (!number?.canBePersonal || showsFormat(source, range.start)) return undefined;
  return { range, documentedExample: number.isInvented, strength: 'contextual' };
}
