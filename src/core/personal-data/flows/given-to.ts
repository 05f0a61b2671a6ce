import type { FlowParameter, FunctionNode } from '../../syntax/flow/flow-node.ts';
import type { Given } from './carried.ts';
import { openValue, type FlowValue } from './flow-value.ts';
import type { MatchedCall } from './matched-call.ts';

/** What a parameter of a function takes of what a call gives. */
export function givenTo(node: FunctionNode, index: number, call: MatchedCall): Given | undefined {
  const parameter = node.parameters[index];
  if (parameter?.gathers === 'list') return gathered(positional(call).slice(index + shiftOf(node, call)), String);
  const own = parameter?.gathers === 'keys' ? undefined : call.given[placeOf(node, index, call)];
  // Ruby gathers keywords for a last parameter that does not say so.
  const takesKeywords = parameter?.gathers === 'keys' || index === node.parameters.length - 1;
  return own ?? (takesKeywords ? gathered(keywordsLeft(node, call), (_, { name = '' }) => name) : undefined);
}

/** Which argument a parameter takes; −1 for none. */
export function placeOf(node: FunctionNode, index: number, call: MatchedCall): number {
  const called = nameOf(node.parameters[index]);
  const byName = call.given.findIndex(({ name }) => name !== undefined && name === called);
  if (byName >= 0) return byName;
  const one = positional(call)[index + shiftOf(node, call)];
  return one ? call.given.indexOf(one) : -1;
}

/** A function that is given the object takes it before all parameters. */
function shiftOf({ parameters }: FunctionNode, { node, given }: MatchedCall): number {
  return node.arguments[0]?.value.kind === 'self' && given.length > parameters.length ? 1 : 0;
}

function positional({ given }: MatchedCall): readonly Given[] {
  return given.filter(({ name }) => name === undefined);
}

function keywordsLeft({ parameters }: FunctionNode, { given }: MatchedCall): readonly Given[] {
  const taken = new Set(parameters.map(nameOf));
  return given.filter(({ name }) => name !== undefined && name !== '**' && !taken.has(name));
}

function nameOf(parameter: FlowParameter | undefined): string | undefined {
  return parameter?.target.kind === 'name' ? parameter.target.name : undefined;
}

/** Several arguments as the one value that a parameter gathers them in: `*args`, `...rest`, `**options`. */
function gathered(all: readonly Given[], keyOf: (index: number, one: Given) => string): Given | undefined {
  const [first] = all;
  const last = all.at(-1);
  if (!first || !last) return undefined;
  const fields = new Map(all.map((one, index): [string, FlowValue] => [keyOf(index, one), one.value]));
  const range = { start: first.range.start, end: last.range.end };
  return { name: undefined, range, value: { ...openValue, fields } };
}
