import type { ClassNode } from '../../syntax/flow/flow-node.ts';
import { lastNameOf } from './call-names.ts';
import type { Environment } from './environment.ts';
import { failureClass } from './failure-words.ts';
import type { ClassScope } from './flow-value.ts';

/** What is known of a class before its body is read. */
export function scopeOf(node: ClassNode, members: Environment): ClassScope {
  const isFailure = node.bases?.some((base) => failureClass.test(lastNameOf(base))) === true;
  const declares = fieldsOf(node);
  return { name: node.name, members, declares, shows: node.isShown === true ? declares : [], isFailure };
}

/** Names of the fields that a class declares. */
function fieldsOf({ body }: ClassNode): readonly string[] {
  const parts = body.kind === 'block' ? body.parts : [];
  const all = parts.flatMap((part) => (part.kind === 'block' ? part.parts : [part]));
  return all.flatMap((part) => (part.kind === 'assign' && part.target.kind === 'name' ? [part.target.name] : []));
}
