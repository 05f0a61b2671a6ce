import type { Inline, SimpleBlock } from '../notice.ts';

/** Sentences with a space between them. */
export function paragraphOf(sentences: readonly (readonly Inline[])[]): SimpleBlock {
  const space: Inline = { kind: 'text', text: ' ' };
  return { kind: 'paragraph', content: sentences.flatMap((one, index) => (index === 0 ? one : [space, ...one])) };
}
