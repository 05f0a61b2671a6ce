import type { Inline, SimpleBlock } from '../notice.ts';

/** Sentences with a space between them; empty ones are left out. */
export function paragraphOf(sentences: readonly (readonly Inline[])[]): SimpleBlock {
  const space: Inline = { kind: 'text', text: ' ' };
  const said = sentences.filter((one) => one.length > 0);
  return { kind: 'paragraph', content: said.flatMap((one, index) => (index === 0 ? one : [space, ...one])) };
}
