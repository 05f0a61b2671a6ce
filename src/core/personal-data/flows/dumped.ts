import { isAboutPerson } from '../fields/match-name.ts';
import { lastNameOf } from './call-names.ts';
import { wordsOf } from './conventions.ts';
import { made, openValue, type FlowValue } from './flow-value.ts';
import type { Interpreter } from './interpreter.ts';
import { dumping } from './object-words.ts';
import { tellsLittle } from './value-names.ts';
import { sourceOf } from './taints.ts';
import type { MatchedCall } from './matched-call.ts';

/** All that an object holds, where a call writes it out: `JsonSerializer.Serialize(visite)`. Undefined for a call that does not. */
export function dumped(call: MatchedCall, plain: string, { shown }: Interpreter): FlowValue | undefined {
  if (!dumping.test(plain)) return undefined;
  const { node } = call;
  const value = objectOf(call);
  if (!value) return undefined;
  const { owner, fields, whole } = value;
  const written = owner && shown.writtenBy(owner);
  if (written) return written;
  const all = whole ?? (owner && !fields ? shown.declaredBy(owner, node) : undefined);
  if (!all && fields && value !== call.receiver) return { ...value, isClean: false };
  return all ? { ...openValue, fields: all } : somebody(call, value);
}

/** What a method is called on, where that is an object that is known, or the first argument of a function. */
function objectOf({ receiver, given }: MatchedCall): FlowValue | undefined {
  return receiver?.whole || receiver?.owner ? receiver : given[0]?.value;
}

/** All of somebody, of whom nothing else is known: `usager.to_json`, `JSON.stringify(patient)`. */
function somebody({ node, receiver }: MatchedCall, value: FlowValue): FlowValue | undefined {
  const { callee } = node;
  const isMethod = value === receiver && callee.kind === 'member';
  const object = isMethod ? callee.object : node.arguments[0]?.value;
  const name = object && lastNameOf(object);
  if (!name || value.isClean || value.owner || !tellsLittle(value)) return undefined;
  const isPerson = isAboutPerson(wordsOf(name).at(-1) ?? '') === true;
  return isPerson ? made([...value.taints, sourceOf('name', object, name)]) : undefined;
}
