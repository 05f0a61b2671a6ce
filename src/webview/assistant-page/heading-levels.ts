import type { AnswerBlock } from '../../core/assistant/answer.ts';

/** Level of what stands above an answer on the page. */
const ABOVE = 2;
const DEEPEST = 6;

/** Levels for the headings of an answer, in order: below its title, and never one that skips a level. */
export function headingLevels(blocks: readonly AnswerBlock[]): readonly number[] {
  let last = ABOVE;
  return blocks.map((block) => {
    if (block.kind === 'heading') last = Math.min(block.level + ABOVE, last + 1, DEEPEST);
    return last;
  });
}
