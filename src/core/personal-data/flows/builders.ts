import type { FlowNode } from '../../syntax/flow/flow-node.ts';
import { lastNameOf } from './call-names.ts';
import { openValue, taintsOf, union, withField, type FlowValue } from './flow-value.ts';
import type { MatchedCall } from './match-sink.ts';

/** Ends of the names of what is made to carry a content: `HumanMessage`, `ChatCompletionRequest`, `ValueError`. */
const wrapper =
  /^(?:[A-Z]\w*)?(?:Message|Block|Content|Part|Prompt|Request|Error|Exception|Payload|Params|Document|Text|Body|Event|PhoneNumber|EmailAddress|MailAddress|InternetAddress|Recipient|Email|Mail|Sms|SMS|Contact|Subscriber|Notification|Profile|Dto|DTO|Input|Command|Entity|Json|Args)$/;

/** Whether what a function makes carries what it is given, told by the function’s name. */
export function isWrapper(name: string): boolean {
  return wrapper.test(name);
}

/** What a method of a builder gives: all that its methods were given. Undefined for what is no builder. */
export function builtBy(
  { node, callee, given, receiver = openValue }: MatchedCall,
  object: FlowNode,
): FlowValue | undefined {
  if (!isBuilder(receiver) && !isWrapper(makerOf(object))) return undefined;
  const origin = callee.origin === undefined ? undefined : `${callee.origin}()`;
  const named = isBuilder(receiver) ? fieldSet(receiver, lastNameOf(node.callee), given) : undefined;
  if (named) return origin !== undefined && origin.length < 400 ? { ...named, origin } : named;
  const taints = union(taintsOf(receiver), ...given.map(({ value }) => taintsOf(value)));
  return { taints, isClean: false, ...(origin !== undefined && origin.length < 400 && { origin }) };
}

/** A builder of an object of data has a method for each of its fields: what is asked of the object is one of them. */
function fieldSet(receiver: FlowValue, name: string, given: MatchedCall['given']): FlowValue | undefined {
  if (given.length === 0 && name === 'build') return { ...receiver, isClean: false };
  const [only] = given;
  return given.length === 1 && only ? withField(receiver, name, only.value) : undefined;
}

/** `ContactDto.builder()`, and what its methods give. */
function isBuilder({ origin = '' }: FlowValue): boolean {
  return /uilder\(\)(?:\.\w+\(\))*$/.test(origin);
}

/** Name of the class whose object a chain of calls began with: `MailjetRequest` of `new MailjetRequest(…).property(…)`. */
function makerOf(node: FlowNode): string {
  let at = node;
  while (at.kind === 'call' && at.callee.kind === 'member') at = at.callee.object;
  return at.kind === 'call' && at.callee.kind === 'name' ? lastNameOf(at) : '';
}
