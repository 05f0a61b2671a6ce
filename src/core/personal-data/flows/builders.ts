import type { FlowNode } from '../../syntax/flow/flow-node.ts';
import { lastNameOf } from './call-names.ts';
import { made, openValue, withOrigin, type FlowValue } from './flow-value.ts';
import { acting, wrapper } from './object-words.ts';
import { taintsOf } from './value-taints.ts';
import { union } from './taints.ts';
import { withField } from './join-values.ts';
import type { MatchedCall } from './matched-call.ts';

/** Whether what a function makes carries what it is given, told by the function’s name. */
export function isWrapper(name: string): boolean {
  return wrapper.test(name) && !acting.test(name);
}

/** What a method of a builder gives: all that its methods were given. Undefined for what is no builder. */
export function builtBy(
  { node, callee, given, receiver = openValue }: MatchedCall,
  object: FlowNode,
): FlowValue | undefined {
  if (isBuilder(receiver)) return ofBuilder(receiver, callee.origin, lastNameOf(node.callee), given);
  return isWrapper(makerOf(object)) ? gathered(receiver, callee.origin, given) : undefined;
}

type Given = MatchedCall['given'];

function ofBuilder(receiver: FlowValue, origin: string | undefined, name: string, given: Given): FlowValue {
  // What is built is no builder any more.
  if (name === 'build' && given.length === 0) return { ...receiver, isClean: false, origin: 'build()' };
  const named = fieldSet(receiver, name, given);
  return named ? withOrigin(named, calledFrom(origin)) : gathered(receiver, origin, given);
}

function gathered(receiver: FlowValue, origin: string | undefined, given: Given): FlowValue {
  return withOrigin(made(union(taintsOf(receiver), ...given.map(({ value }) => taintsOf(value)))), calledFrom(origin));
}

/** A chain without end is not followed to its end. */
function calledFrom(origin: string | undefined): string | undefined {
  return origin !== undefined && origin.length < 400 ? `${origin}()` : undefined;
}

/** A builder of an object of data has a method for each of its fields: what is asked of the object is one of them. */
function fieldSet(receiver: FlowValue, name: string, given: Given): FlowValue | undefined {
  const [only] = given;
  return given.length === 1 && only ? withField(receiver, name, only.value) : undefined;
}

/** `ContactDto.builder()`, and what its methods give. */
export function isBuilder({ origin = '' }: FlowValue): boolean {
  return /uilder\(\)(?:\.\w+\(\))*$/.test(origin);
}

/** Name of the class whose object a chain of calls began with: `MailjetRequest` of `new MailjetRequest(…).property(…)`. */
function makerOf(node: FlowNode): string {
  let at = node;
  while (at.kind === 'call' && at.callee.kind === 'member') at = at.callee.object;
  return at.kind === 'call' && at.callee.kind === 'name' ? lastNameOf(at) : '';
}
