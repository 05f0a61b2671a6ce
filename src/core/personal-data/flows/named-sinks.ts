import type { FlowNode } from '../../syntax/flow/flow-node.ts';
import type { FlowLanguageId } from '../../syntax/flow/flow-reader.ts';
import { asksModel, serviceOfCall, serviceOfPath } from './client-words.ts';
import type { FlowValue } from './flow-value.ts';
import type { MatchedCall } from './matched-call.ts';
import { questionIn } from './model-arguments.ts';
import { isBody, notBody, notContent } from './request-words.ts';
import type { SinkFile } from './sink-file.ts';
import { isTextMessage } from './text-messages.ts';
import { carriedBy, type Carried } from './third-party-host.ts';

/** What is handed to a sink, and by which arguments. */
export type Sink = Pick<SinkFile, 'rule' | 'service' | 'positional' | 'named' | 'except'>;

const modelSink = { rule: 'personal-data/in-prompt', service: 'LLM' } as const;

/** What a request to an address carries to a service that its name tells. */
export function contentOf(call: MatchedCall, language: FlowLanguageId): Sink | undefined {
  const named = namedSinkOf(call, language);
  return named && { ...named, positional: call.given.map((_, index) => index).slice(1), except: notBody };
}

/** A service or a model that only its name tells. */
export function namedSinkOf(call: MatchedCall, language: FlowLanguageId): Sink | undefined {
  if (asksModel(call)) return { ...modelSink, except: notContent };
  const service = isTextMessage(call) ? 'Twilio' : serviceOfCall(call, language);
  return service === undefined ? undefined : { rule: 'personal-data/to-third-party', service };
}

/** A question to a model that the names of the arguments tell. */
export function questionOf(call: MatchedCall): Sink | undefined {
  if (call.callee.closure ?? call.callee.owner) return undefined;
  const positional = questionIn(call);
  return positional && { ...modelSink, positional, except: [...notContent, ...notBody] };
}

/** `scope.user = …`, of what a service handed over. */
export function memberOfService({ origin }: FlowValue): Sink | undefined {
  const service = serviceOfPath(origin);
  return service === undefined ? undefined : { rule: 'personal-data/to-third-party', service };
}

/** `request.Content = …`, of a request that was made with an address of others. */
export function bodyOfRequest(target: FlowNode, { host }: FlowValue): Sink | undefined {
  const isSent = host !== undefined && target.kind === 'member' && isBody(target.name);
  return isSent ? { rule: 'personal-data/to-third-party', service: host } : undefined;
}

/** A request to a host of others, for what it carries. */
export function carrierOf(call: MatchedCall, isRequest: boolean): Sink | undefined {
  const found = call.callee.closure && !isRequest ? undefined : carriedBy(call);
  return found && bodyOf(found);
}

/** What a request carries beside its address. */
function bodyOf({ host, positional }: Carried): Sink {
  return { rule: 'personal-data/to-third-party', service: host, positional, except: notBody };
}
