import { childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowNode } from '../flow-node.ts';
import type { FlowReader } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';
import { asksModel } from './java.ts';

/** What stands around the body of a class of Kotlin. */

/** `class Refused(case: Case) : RuntimeException("…")` */
export function calledAbove(node: SyntaxNode, reader: FlowReader): readonly FlowNode[] {
  const all = childrenOf(childrenOf(node, 'delegation_specifiers')[0], 'delegation_specifier');
  return all
    .flatMap((one) => childrenOf(one, 'constructor_invocation'))
    .flatMap((one) => childrenOf(one, 'value_arguments'))
    .map((one) =>
      read.callAbove(
        one,
        reader,
        childrenOf(one, 'value_argument').flatMap((given) => given.children.slice(-1)),
      ),
    );
}

/** `class Albert(url: String) : Client(url), Assistant` */
export function supertypesOf(node: SyntaxNode): readonly SyntaxNode[] {
  const all = childrenOf(childrenOf(node, 'delegation_specifiers')[0], 'delegation_specifier');
  return all.flatMap((one) =>
    [one, ...childrenOf(one, 'constructor_invocation')].flatMap((holder) => childrenOf(holder, 'user_type')),
  );
}

/** An interface whose methods a library writes is what its annotation says, or that of a method. */
export function annotationsOf(node: SyntaxNode, parts: readonly SyntaxNode[], reader: FlowReader): readonly FlowNode[] {
  const ofMethods = parts.filter(({ type }) => type === 'function_declaration').flatMap(typesOfAnnotations);
  const known = ofMethods.filter((type) => asksModel.test(reader.textOf(type)));
  return [...typesOfAnnotations(node), ...known].map((type) => reader.read(type));
}

function typesOfAnnotations(node: SyntaxNode): readonly SyntaxNode[] {
  return childrenOf(childrenOf(node, 'modifiers')[0], 'annotation').flatMap((one) =>
    [one, ...childrenOf(one, 'constructor_invocation')].flatMap((holder) => childrenOf(holder, 'user_type')),
  );
}
