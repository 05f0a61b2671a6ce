import type { Row } from './row-cells.ts';

const array = /%w[[({<]([^\])}>\n]{3,240})[\])}>]/gi;

/** `%w[…]`: words between spaces, in Ruby. */
export function* wordArrays(text: string): Generator<Row> {
  if (!text.includes('%w') && !text.includes('%W')) return;
  for (const { index, 0: whole, 1: words = '' } of text.matchAll(array)) {
    const start = index + 2;
    const cells = Array.from(words.matchAll(/\S+/g), (word) => {
      const from = start + 1 + word.index;
      return { start: from, end: from + word[0].length, quoted: true };
    });
    yield { start, end: index + whole.length, cells };
  }
}
