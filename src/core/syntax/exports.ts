import type { Evaluator } from './evaluator.ts';
import type { Expression, FileFacts, MemberAssignment } from './facts.ts';
import type { Outside } from './outside.ts';
import { MAX_VALUES, type Value } from './values.ts';

/** Stands for all that a module of CommonJS gives: `module.exports = …`. */
const WHOLE = 'module.exports';

/** What a file gives to its importers under a name. */
export function exportedBy(facts: FileFacts, evaluator: Evaluator, outside: Outside, name: string): readonly Value[] {
  const whole = assigned(facts, (object, member) => isName(object, 'module') && member === 'exports');
  const entire = whole.flatMap((value) => evaluator.evaluate(value));
  if (name === WHOLE) return entire.filter(({ kind }) => kind === 'function' || kind === 'class');
  const own = facts.exports.get(name);
  const bound = own ? [own] : (facts.root.bindings.get(name) ?? []).slice(-MAX_VALUES).map(({ value }) => value);
  const given = [...bound, ...assigned(facts, (object, member) => member === name && isExports(object))];
  const values = given.flatMap((value) => evaluator.evaluate(value));
  if (values.length > 0) return values;
  const ofWhole = name === 'default' ? entire : membersOf(whole, name).flatMap((value) => evaluator.evaluate(value));
  if (ofWhole.length > 0) return ofWhole;
  return [...facts.starExports, ...facts.starImports].flatMap((module) => outside.exported(module, name));
}

function assigned(facts: FileFacts, wanted: (object: Expression, member: string) => boolean): readonly Expression[] {
  const isWanted = ({ object, name }: MemberAssignment): boolean => wanted(object, name);
  return facts.memberAssignments
    .filter(isWanted)
    .slice(-MAX_VALUES)
    .map(({ value }) => value);
}

function membersOf(whole: readonly Expression[], name: string): readonly Expression[] {
  return whole.map((object): Expression => ({ kind: 'member', object, name }));
}

function isExports(object: Expression): boolean {
  if (isName(object, 'exports')) return true;
  return object.kind === 'member' && object.name === 'exports' && isName(object.object, 'module');
}

function isName(expression: Expression, name: string): boolean {
  return expression.kind === 'name' && expression.name === name;
}
