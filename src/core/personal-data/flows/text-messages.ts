import { argumentNames } from './argument-names.ts';
import { lastNameOf } from './call-names.ts';
import type { MatchedCall } from './matched-call.ts';

/**
 * Whether a call sends a text message through a client of which nothing is known: only services of telephones call it so,
 * `client.messages.create(body=…, from_=…, to=…)`. Source: twilio.com/docs/messaging/api/message-resource
 */
export function isTextMessage(call: MatchedCall): boolean {
  const { callee } = call.node;
  if (callee.kind !== 'member' || callee.name !== 'create' || lastNameOf(callee.object) !== 'messages') return false;
  const { keys } = argumentNames(call);
  return keys.has('body') && (keys.has('from') || keys.has('messagingservicesid'));
}
