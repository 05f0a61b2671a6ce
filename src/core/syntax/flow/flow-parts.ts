import type { Binding, Scope } from '../facts.ts';
import type { FlowNode } from './flow-node.ts';

/** Whether a module makes test doubles, or lies in one that does. */
export function isDouble(module: string, doubles: ReadonlySet<string>): boolean {
  return [...doubles].some((double) => module === double || module.startsWith(`${double}.`));
}

/** The names among which one is declared, seen from a scope. */
export function tableOf(name: string, scope: Scope, seesFields: boolean): Map<string, Binding[]> | undefined {
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    if (at.bindings.has(name)) return at.bindings;
    if (seesFields && at.members.has(name)) return at.members;
  }
  return undefined;
}

/** The last name of a callee. */
export function lastNameOf(callee: FlowNode): string {
  return callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
}

/** What a node is made of, for one whose parts only have to be looked through. */
export function partsOf(node: FlowNode): readonly (FlowNode | undefined)[] {
  if (node.kind === 'member') return [node.object];
  if (node.kind === 'element') return [node.object, node.index];
  if (node.kind === 'record') return [node.made, ...node.entries.map(({ value }) => value), ...node.spreads];
  if (node.kind === 'list') return node.items;
  if (node.kind === 'choice') return node.options;
  if (node.kind === 'return') return [node.value];
  return 'parts' in node ? node.parts : [];
}

/** Whether a function has nothing to do. */
export function isEmpty(body: FlowNode): boolean {
  return body.kind === 'block' && body.parts.length === 0;
}
