import type { Argument, CallExpression } from '../syntax/facts.ts';
import type { ExternalValue, Value } from '../syntax/values.ts';
import type { AiCall } from './ai-call.ts';
import { namingOf } from './catalogue-languages.ts';
import { serviceOf } from './call-service.ts';
import { identify, type Identity } from './identify.ts';
import type { MatchContext } from './match-context.ts';
import { matchHttp } from './match-http.ts';
import { matchRequest } from './match-request.ts';
import { matchFluent } from './match-fluent.ts';
import { matchShape } from './match-shape.ts';
import { matchSdk } from './match-sdk.ts';
import { originsOf } from './origins.ts';
import { ownModels } from './own-models.ts';
import { superArguments } from './super-arguments.ts';
import { isDouble, isMadeOfDouble, isMocked, unwrapped } from './test-doubles.ts';

/** A server that speaks a known protocol but that nobody has listed. */
export const unlisted = { provider: 'unknown', providerName: 'OpenAI-compatible API' };

/** What is found of a call beside where it stands. */
export type Found = Pick<
  AiCall,
  'provider' | 'providerName' | 'service' | 'sdk' | 'kind' | 'confidence' | 'model' | 'host'
>;

/** The question to a model that a call is, if it is one. */
export function matchCall(
  call: CallExpression,
  context: MatchContext,
  doubles: ReadonlySet<string>,
): Found | undefined {
  const values = context.evaluator.evaluate(call.callee);
  // A double is none of the types that it is declared to have.
  const isStandIn = (value: Value): boolean =>
    value.kind === 'external' && (isDouble(value, doubles) || isMadeOfDouble(value, context.evaluator, doubles));
  if (values.some(isStandIn)) return undefined;
  const candidates = originsFirst([...values, ...values.flatMap((value) => ownModels(value, call, context))])
    .filter((value) => !isMocked(value, context.mocked))
    .flatMap((value): readonly Candidate[] => {
      const found =
        bySdk(value, call, context) ?? byHttp(value, call, context) ?? byWrapped(value, call, context, doubles);
      return found ? [{ found, making: makingOf(value), isDeclared: isDeclared(value) }] : [];
    });
  return oneOf(candidates) ?? byShape(call, values, context);
}

interface Candidate {
  readonly found: Found;
  /** What the last call that made it was given: the same making is met under each module that it may be of. */
  readonly making: readonly Argument[] | undefined;
  readonly isDeclared: boolean;
}

/** Where a client may be one of several, the first that can be named: who answers is then not certain. */
function oneOf(candidates: readonly Candidate[]): Found | undefined {
  const made = new Set(candidates.filter((one) => !one.isDeclared).map(({ found }) => found.sdk));
  // A type says nothing more of a client that was made in sight.
  const kept = candidates.filter((one) => !one.isDeclared || !made.has(one.found.sdk));
  const named = kept.filter(({ found }) => found.provider !== unlisted.provider);
  const first = named[0] ?? kept[0];
  const isOther = ({ found, making, isDeclared: isType }: Candidate): boolean =>
    found.provider !== first?.found.provider && making !== first?.making && !isType;
  return named.some(isOther) ? first && { ...first.found, confidence: 'probable' } : first?.found;
}

function byShape(call: CallExpression, values: readonly Value[], context: MatchContext): Found | undefined {
  const found = matchShape(call, values, context);
  if (!found) return undefined;
  const { provider, model, kind } = found;
  const sdk = provider?.id ?? unlisted.provider;
  return answeredBy({ provider, host: undefined, model }, { sdk, kind, confidence: 'probable' });
}

/** `instructor.from_openai(OpenAI())`: what wraps a client is used like it. */
function byWrapped(
  value: ExternalValue,
  call: CallExpression,
  context: MatchContext,
  doubles: ReadonlySet<string>,
): Found | undefined {
  for (const inner of unwrapped(value, context.evaluator, doubles)) {
    const found = isMocked(inner, context.mocked) ? undefined : bySdk(inner, call, context);
    if (found) return found;
  }
  return undefined;
}

/** What was made in sight says more of host and model than a declared type, and what made it more than its own. */
function originsFirst(values: readonly Value[]): readonly ExternalValue[] {
  const externals = values.filter((value) => value.kind === 'external');
  const declared = externals.filter(isDeclared).sort((one, other) => other.steps.length - one.steps.length);
  return [...externals.filter((value) => !isDeclared(value)), ...declared];
}

function makingOf({ steps }: ExternalValue): readonly Argument[] | undefined {
  const making = steps.findLast(({ kind }) => kind === 'call');
  return making?.kind === 'call' ? making.arguments : undefined;
}

/** Whether only a type says where a value comes from. */
function isDeclared({ steps }: ExternalValue): boolean {
  return steps.some((step) => step.kind === 'call' && step.declared);
}

function bySdk(value: ExternalValue, call: CallExpression, context: MatchContext): Found | undefined {
  const match = namingOf(context.language).isFluent ? matchFluent : matchSdk;
  for (const origin of originsOf(value, context)) {
    const found = match(origin.sdk, origin.steps, call.arguments, context.evaluator);
    if (!found) continue;
    return answeredBy(identify(origin, [call.arguments, ...superArguments(call, context.facts)], context), {
      sdk: origin.module,
      kind: found.pattern.kind,
      confidence: origin.untyped ? 'probable' : 'certain',
    });
  }
  return undefined;
}

function byHttp(value: ExternalValue, call: CallExpression, context: MatchContext): Found | undefined {
  const match = namingOf(context.language).isFluent ? matchRequest : matchHttp;
  const found = match(value, call.arguments, context);
  if (!found) return undefined;
  const { kind, confidence } = found;
  return answeredBy(found, { sdk: 'http', kind, confidence });
}

function answeredBy({ provider, host, model }: Identity, found: Pick<Found, 'sdk' | 'kind' | 'confidence'>): Found {
  const who = provider
    ? { provider: provider.id, providerName: provider.name, service: serviceOf(provider, host) }
    : unlisted;
  return { ...who, ...found, ...(host !== undefined && { host }), ...(model !== undefined && { model }) };
}
