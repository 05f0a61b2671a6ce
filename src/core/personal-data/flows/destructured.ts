import type { CallNode } from '../../syntax/flow/flow-node.ts';
import type { Given } from './carried.ts';
import type { Interpreter } from './interpreter.ts';

/** Holes of a message template, in order: `{Id}`, `{@Demande}` (messagetemplates.org). */
const hole = /\{[^{}]{1,80}\}/g;

/**
 * What is logged of objects that a template asks for as a whole: `Log.Information("Demande {@Demande}", demande)`
 * (github.com/serilog/serilog/wiki/Structured-Data).
 */
export function destructured(node: CallNode, given: readonly Given[], { input, shown }: Interpreter): readonly Given[] {
  if (input.sinks.language !== 'csharp') return given;
  const template = node.arguments.findIndex(
    ({ value }) => value.kind === 'literal' && value.text?.includes('{@') === true,
  );
  const literal = node.arguments[template]?.value;
  if (literal?.kind !== 'literal') return given;
  const holes = Array.from((literal.text ?? '').matchAll(hole), ([written]) => written.startsWith('{@'));
  return given.map((one, index) => {
    const { owner, fields, whole } = one.value;
    if (holes[index - template - 1] !== true) return one;
    const written = whole ?? (owner && !fields ? shown.declaredBy(owner, one.range) : undefined);
    return written ? { ...one, value: { ...one.value, fields: written } } : one;
  });
}
