import type { CallNode, FlowNode } from '../../syntax/flow/flow-node.ts';
import { lastNameOf } from './call-names.ts';
import type { SinkFile } from './sink-file.ts';
import { asksNoServer } from './web-addresses.ts';
import { pathOfNode } from './path-of-node.ts';

/** Whether the arguments say that it is meant: `CURLOPT_URL`, `'Location: …'`. */
export function isSaid({ said }: SinkFile, { arguments: given }: CallNode): boolean {
  if (!said) return true;
  return given.some(({ value }) => {
    const start = startOf(value);
    const end = said.some((word) => word.startsWith('*')) ? endOf(value) : undefined;
    return said.some(
      (word) =>
        pathOfNode(value) === word || start?.startsWith(word) === true || end?.endsWith(word.replace('*', '')) === true,
    );
  });
}

/** An address that asks no server: it opens a letter, a call or a window. */
export function isNoRequest(node: FlowNode | undefined): boolean {
  return node !== undefined && asksNoServer(startOf(node) ?? '');
}

/** The text that a value starts with, and a format that it is made by: `fmt.Sprintf("https://…", …)`. */
export function startOf(node: FlowNode): string | undefined {
  if (node.kind === 'literal') return node.text;
  if (node.kind === 'call')
    return node.arguments[0] && /printf$|^format$/i.test(lastNameOf(node.callee))
      ? startOf(node.arguments[0].value)
      : undefined;
  return node.kind === 'text' && node.parts[0] ? startOf(node.parts[0]) : undefined;
}

/** The text that a value ends with: that of a file, where it is put together by a call, and the class of an object that is filled where it is made. */
function endOf(node: FlowNode): string | undefined {
  if (node.kind === 'literal') return node.text;
  if (node.kind === 'record') return node.made && lastNameOf(node.made.callee);
  if (node.kind === 'call') return node.arguments.map(({ value }) => endOf(value)).at(-1);
  const last = node.kind === 'text' ? node.parts.at(-1) : undefined;
  return last && endOf(last);
}
