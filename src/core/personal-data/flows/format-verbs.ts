import type { CallNode } from '../../syntax/flow/flow-node.ts';

/** A verb of a format of Go, with its flags and sizes (https://pkg.go.dev/fmt). */
const verb = /%[-+# 0-9.*[\]]{0,12}([a-z%])/gi;

/** Whether an argument is written as its type or its address, and not as what it holds: `log.Printf("%T", email)`. */
export function isWrittenAsType({ arguments: given }: CallNode, index: number): boolean {
  const at = given.findIndex(({ value }) => value.kind === 'literal' && value.text?.includes('%') === true);
  const format = given[at]?.value;
  if (format?.kind !== 'literal' || format.text === undefined || index <= at) return false;
  const verbs = Array.from(format.text.matchAll(verb), ([, letter]) => letter).filter((letter) => letter !== '%');
  const letter = verbs[index - at - 1];
  return letter === 'T' || letter === 'p';
}
