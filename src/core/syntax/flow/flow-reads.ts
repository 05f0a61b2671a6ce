import { childOf, type SyntaxNode } from '../syntax-node.ts';
import type { FlowArgument, FlowKind, FlowNode, RecordEntry } from './flow-node.ts';
import { rangeOf, type FlowReader, type ReadFlow } from './flow-reader.ts';

export { declaration, enumeration, gathered, makeClass, makeFunction, parameter, shown } from './flow-declarations.ts';
export { attempt, callAbove, rescued, thrown } from './flow-exceptions.ts';
export { branch, cases, giveBack, loop, repeat } from './flow-statements.ts';
export { filled, keyOf, text } from './flow-texts.ts';

/** Ways of reading a node that several languages share; each is told where its parts stand. */

export const constant: ReadFlow = (node) => ({ ...rangeOf(node), kind: 'literal', text: undefined });

export const name: ReadFlow = (node, reader) => ({ ...rangeOf(node), kind: 'name', name: reader.textOf(node) });

export const self: ReadFlow = (node) => ({ ...rangeOf(node), kind: 'self' });

export const block: ReadFlow = (node, reader) => reader.block(node);

/** What stands around one value and changes nothing of it. */
export const through: ReadFlow = (node, reader) => {
  const parts = reader.readAll(node.children);
  const [only] = parts;
  return parts.length === 1 && only ? only : { ...rangeOf(node), kind: 'block', parts };
};

export const list: ReadFlow = (node, reader) => ({
  ...rangeOf(node),
  kind: 'list',
  items: reader.readAll(node.children),
});

export const clean: ReadFlow = (node, reader) => ({
  ...rangeOf(node),
  kind: 'clean',
  parts: reader.readAll(node.children),
});

/** The parts of a choice or a test that stand under these fields. */
export function choice(...fields: readonly string[]): ReadFlow {
  return (node, reader) => ({
    ...rangeOf(node),
    kind: 'choice',
    options: fields.flatMap((field) => reader.maybe(childOf(node, field)) ?? []),
  });
}

/** Only what stands under a field counts. */
export function only(field: string): ReadFlow {
  return (node, reader) => reader.maybe(childOf(node, field)) ?? constant(node, reader);
}

export function member(object: string, property: string): ReadFlow {
  return (node, reader) => {
    const of = childOf(node, object);
    const called = reader.textOf(childOf(node, property));
    if (!of) return { ...rangeOf(node), kind: 'name', name: called };
    return { ...rangeOf(node), kind: 'member', object: reader.read(of), name: called };
  };
}

/** A test that gives a name to what it tests, and tells nothing of it: `x instanceof String text`. */
export function tested(
  node: SyntaxNode,
  value: SyntaxNode | undefined,
  name: SyntaxNode | undefined,
  reader: FlowReader,
): FlowNode {
  if (!value || !name) return clean(node, reader);
  return { ...rangeOf(node), kind: 'clean', parts: [assignment(node, reader, name, value)] };
}

/** `d['key']` reads like `d.key`; any other index gives one of the values. */
export function subscript(object: string | 0, index: string | 1): ReadFlow {
  return (node, reader) => {
    const of = at(node, object);
    const key = reader.maybe(at(node, index));
    if (!of) return constant(node, reader);
    const read = reader.read(of);
    if (key?.kind === 'literal' && key.text !== undefined && key.text !== '')
      return { ...rangeOf(node), kind: 'member', object: read, name: key.text };
    return { ...rangeOf(node), kind: 'element', object: read, index: key };
  };
}

/** A statement that takes a key out of an object, as the call of a method that does: `delete usager.nir`. */
export function removal(node: SyntaxNode, reader: FlowReader, target: SyntaxNode | undefined): FlowNode {
  const taken = reader.maybe(target);
  if (taken?.kind !== 'member') return clean(node, reader);
  const key: FlowNode = { start: taken.start, end: taken.end, kind: 'literal', text: taken.name };
  const callee: FlowNode = { ...rangeOf(node), kind: 'member', object: taken.object, name: 'remove' };
  return {
    ...rangeOf(node),
    kind: 'call',
    callee,
    arguments: [{ start: key.start, end: key.end, name: undefined, value: key }],
  };
}

function at(node: SyntaxNode, place: string | number): SyntaxNode | undefined {
  return typeof place === 'string' ? childOf(node, place) : node.children[place];
}

interface Operators {
  readonly joins: readonly string[];
  readonly chooses: readonly string[];
}

/** Sums of texts keep what they are made of; other operators count or compare. */
export function binary({ joins, chooses }: Operators): ReadFlow {
  return (node, reader) => {
    const left = childOf(node, 'left') ?? node.children[0];
    const right = childOf(node, 'right') ?? node.children.at(-1);
    const operator = reader.textOf(childOf(node, 'operator') ?? node.children[1]);
    const parts = [left, right].flatMap((side) => reader.maybe(side) ?? []);
    if (joins.includes(operator)) return { ...rangeOf(node), kind: 'text', parts };
    if (chooses.includes(operator)) return { ...rangeOf(node), kind: 'choice', options: parts };
    return { ...rangeOf(node), kind: 'clean', parts };
  };
}

export function assign(left: string, right: string, adds = false): ReadFlow {
  return (node, reader) =>
    assignment(node, reader, childOf(node, left), childOf(node, right), childOf(node, 'type'), adds);
}

export function assignment(
  node: SyntaxNode,
  reader: FlowReader,
  target: SyntaxNode | undefined,
  value: SyntaxNode | undefined,
  type?: SyntaxNode,
  adds = false,
): FlowNode {
  if (!target) return { ...rangeOf(node), kind: 'opaque', parts: reader.readAll(node.children) };
  return {
    ...rangeOf(node),
    kind: 'assign',
    target: reader.read(target),
    value: reader.maybe(value),
    type: reader.maybe(type),
    adds,
  };
}

export function call(
  node: SyntaxNode,
  reader: FlowReader,
  callee: FlowNode,
  given: readonly (SyntaxNode | undefined)[],
  argument: (node: SyntaxNode, reader: FlowReader) => FlowArgument = positional,
): FlowKind<'call'> {
  const values = given.filter((child) => child !== undefined).filter(isValue);
  return { ...rangeOf(node), kind: 'call', callee, arguments: values.map((one) => argument(one, reader)) };
}

export function positional(node: SyntaxNode, reader: FlowReader): FlowArgument {
  return { ...rangeOf(node), name: undefined, value: reader.read(node) };
}

/** An argument that may have its name before it: `nom: $nom`. */
export function labelled(node: SyntaxNode, reader: FlowReader): FlowArgument {
  const name = childOf(node, 'name');
  const value = node.children.at(-1) ?? node;
  return {
    ...rangeOf(value),
    name: name && name !== value ? reader.textOf(name) : undefined,
    value: reader.read(value),
  };
}

function isValue({ type }: SyntaxNode): boolean {
  return !type.endsWith('comment') && type !== 'error';
}

export function record(
  node: SyntaxNode,
  entries: readonly RecordEntry[],
  spreads: readonly FlowNode[] = [],
): FlowKind<'record'> {
  return { ...rangeOf(node), kind: 'record', entries, spreads };
}
