import type { CallNode } from '../../syntax/flow/flow-node.ts';
import type { Given } from './carried.ts';
import type { Interpreter } from './interpreter.ts';

/**
 * What is logged of objects that a template asks for as a whole: `Log.Information("Demande {@Demande}", demande)`
 * (github.com/serilog/serilog/wiki/Structured-Data, messagetemplates.org).
 */
export function destructured(
  { arguments: all }: CallNode,
  given: readonly Given[],
  { shown }: Interpreter,
): readonly Given[] {
  const place = all.findIndex(({ value }) => value.kind === 'literal' && value.text?.includes('{@') === true);
  if (place < 0) return given;
  return given.map((one, index) => {
    const { owner, fields, whole } = one.value;
    const all = whole ?? (owner && !fields ? shown.declaredBy(owner, one.range) : undefined);
    return index > place && all ? { ...one, value: { ...one.value, fields: all } } : one;
  });
}
