import type { Argument } from '../syntax/facts.ts';
import { HOLE, type ExternalValue, type Value } from '../syntax/values.ts';
import { joinAddress } from '../syntax/text-functions.ts';
import { readAddress, shownHost, type Address } from './address.ts';
import type { AiCallKind } from './ai-call.ts';
import { pathMatcher } from './api-paths.ts';
import { findArgument, positionalTexts } from './call-arguments.ts';
import { partsOfModule, type Catalogue } from './catalogue.ts';
import { namingOf } from './catalogue-languages.ts';
import type { ApiPath } from './conventions-file.ts';
import { conventions, type MatchContext } from './match-context.ts';
import { segmentsOf, type Segment } from './match-sdk.ts';
import type { ProviderFile } from './provider-file.ts';
import { partsOfRequest, type RequestParts } from './request-parts.ts';
import { sends as requestSent } from './sends.ts';

const { http } = conventions;

/** A raw request to a model. */
export interface HttpMatch {
  /** Undefined for a host that nobody has listed. */
  readonly provider: ProviderFile | undefined;
  readonly host: string | undefined;
  readonly model: string | undefined;
  readonly kind: AiCallKind;
  readonly confidence: 'certain' | 'probable';
}

/** The question to a model that an HTTP request is, if it is one. */
export function matchHttp(
  value: ExternalValue,
  given: readonly Argument[],
  context: MatchContext,
): HttpMatch | undefined {
  const segments = requestSegments(value, context);
  if (!segments || readsOnly(segments.at(-1)?.names ?? [], given, context)) return undefined;
  const models = findArgument(context.evaluator, given, conventions.modelArguments, http.body);
  const model = models.flatMap((one) => (one.kind === 'text' && !one.text.includes(HOLE) ? [one.text] : []))[0];
  let parts: RequestParts | undefined;
  const said: RequestSaid = {
    namesModel: models.length > 0,
    holds: (name) => (parts ??= partsOfRequest(value, given, context)).holds(name),
  };
  const texts = addressTexts(segments, given, context);
  const matches = (texts.length > 0 ? texts : [HOLE]).flatMap((text) => {
    const address = readAddress(text);
    const answer = address && answerAt(address, said, context.catalogue);
    return answer ? [{ ...answer, model }] : [];
  });
  return matches.find(({ provider }) => provider) ?? matches[0];
}

/** What a request says beside its address. */
export type RequestSaid = Pick<RequestParts, 'namesModel' | 'holds'>;

/** What a request to an address asks, undefined if it asks no model. */
export function answerAt(
  address: Address,
  said: RequestSaid,
  catalogue: Catalogue,
): Omit<HttpMatch, 'model'> | undefined {
  const host = shownHost(address.host);
  const listed = catalogue.paths.of(address.path);
  const providers = address.host === undefined ? [] : catalogue.providersOfHost(address.host);
  // Where several share a host, its path tells which one is asked.
  const own = listed.find((api) => api.tells === 'always' && providers.some(({ id }) => id === api.provider));
  if (own) return { provider: catalogue.providerOf(own.provider ?? ''), host, kind: own.kind, confidence: 'certain' };
  const isShared = providers.length > 1 && providers.some(({ hostIsShared }) => hostIsShared);
  for (const provider of providers) {
    const kind = kindOn(provider, address, listed, isShared);
    if (kind) return { provider, host, kind, confidence: 'certain' };
  }
  if (providers.length > 0) return undefined;
  const anywhere = isUnknown(address) ? [...listed, ...catalogue.paths.ofUnknownPath] : listed;
  const api = anywhere.find((one) => tells(one, said));
  return api && { provider: catalogue.providerOf(api.provider ?? ''), host, kind: api.kind, confidence: 'probable' };
}

/** Whether a callee sends a request, wherever it goes. */
export function isRequest(value: Value, context: MatchContext): boolean {
  if (value.kind !== 'external') return false;
  return namingOf(context.language).isFluent
    ? requestSent(value, context)
    : requestSegments(value, context) !== undefined;
}

/** The chain of an HTTP library's request, undefined for anything else. */
function requestSegments(value: ExternalValue, { language }: MatchContext): readonly Segment[] | undefined {
  const segments = segmentsOf(value.steps);
  const last = segments.at(-1)?.names ?? [];
  if (value.module === '') {
    const isGlobal = segments.length === 1 && http.globals[language].includes(last.join('.'));
    return isGlobal ? [{ names: [], given: undefined }] : undefined;
  }
  const submodules = namingOf(language).hasSubmodules ? (segments[0]?.names ?? []) : [];
  const path = [...partsOfModule(value.module, language), ...submodules];
  if (!http.modules[language].some((name) => startsWith(path, partsOfModule(name, language)))) return undefined;
  return sends(segments, http.verbs[language]) ? segments : undefined;
}

/** A method that sends a request, or a function that does: a module’s own, or what `ofetch.create({ baseURL })` gives. */
function sends(segments: readonly Segment[], verbs: readonly string[]): boolean {
  const verb = segments.at(-1)?.names.at(-1);
  if (verb !== undefined) return verbs.includes(verb);
  if (segments.length === 1) return true;
  return segments.length === 2 && /^(?:create|extend|defaults)$/.test(segments[0]?.names.at(-1) ?? '');
}

function startsWith(path: readonly string[], parts: readonly string[]): boolean {
  return parts.every((part, index) => path[index] === part);
}

/** A request that fetches a page or a list: GET asks no model. */
function readsOnly(names: readonly string[], given: readonly Argument[], { evaluator }: MatchContext): boolean {
  const verb = names.at(-1);
  const named = findArgument(evaluator, given, http.method);
  const method = [...named, ...given.slice(0, 1).flatMap((one) => evaluator.evaluate(one.value))].flatMap((value) =>
    value.kind === 'text' && /^[a-z]+$/i.test(value.text) ? [value.text.toUpperCase()] : [],
  )[0];
  if (method !== undefined) return method === 'GET' || method === 'HEAD';
  // `fetch(url)` and `axios(options)` get unless told otherwise; options that nobody can read may say so.
  const asks = verb === undefined || verb === 'fetch' || verb === '$fetch';
  return asks && named.length === 0 && given.every(({ value }) => readable(evaluator.evaluate(value)));
}

function readable(values: readonly Value[]): boolean {
  return (
    values.length > 0 &&
    values.every((value) => value.kind === 'text' || (value.kind === 'record' && value.spreads.length === 0))
  );
}

/** Where a request may go. */
function addressTexts(
  segments: readonly Segment[],
  given: readonly Argument[],
  context: MatchContext,
): readonly string[] {
  const { evaluator } = context;
  const named = (names: readonly string[]): readonly string[] => findArgument(evaluator, given, names).map(partlyKnown);
  const [host] = named(http.host);
  if (host !== undefined) return [`https://${host}${named(http.path)[0] ?? ''}`];
  const made = segments.flatMap((segment) => (segment.given ? [segment.given] : []));
  const base = named(http.base)[0] ?? baseOf(made, context);
  const positional = given.filter(({ name }) => name === undefined).slice(0, 2);
  const texts = [
    ...named(http.address),
    ...positional.flatMap(({ value }) => evaluator.evaluate(value).flatMap(addressIn)),
  ];
  if (base === undefined) return texts;
  return (texts.length > 0 ? texts : ['']).map((text) => (text.includes('://') ? text : joinAddress(base, text)));
}

function addressIn(value: Value): string[] {
  const text = partlyKnown(value);
  return value.kind === 'environment' || (/[/\uF8FF]/.test(text) && value.kind === 'text') ? [text] : [];
}

function partlyKnown(value: Value): string {
  return value.kind === 'text' ? value.text : HOLE;
}

/** `axios.create({ baseURL })`, `httpx.Client(base_url=…)`, `HTTPSConnection("api.example.org")` */
function baseOf(made: readonly (readonly Argument[])[], { evaluator }: MatchContext): string | undefined {
  for (const given of made) {
    const [named] = findArgument(evaluator, given, http.base);
    if (named) return partlyKnown(named);
    const bare = positionalTexts(evaluator, given).find(
      (text) => /^[\w-]+(?:\.[\w-]+)+$/.test(text) || text.includes('://'),
    );
    if (bare !== undefined) return bare.includes('://') ? bare : `https://${bare}`;
  }
  return undefined;
}

/** Whether nothing is known of where a request goes. */
function isUnknown({ host, path }: Address): boolean {
  return host === undefined && (path === '' || path.endsWith(HOLE));
}

/** On a provider's own host: a listed path, or one of which a part is not known. */
function kindOn(
  provider: ProviderFile,
  { path }: Address,
  [listed]: readonly ApiPath[],
  isShared: boolean,
): AiCallKind | undefined {
  // Where several share a host, each has its own paths.
  if (listed && (!provider.hostIsShared || provider.apiPaths?.some((own) => own.endsWith(listed.path))))
    return listed.kind;
  if (provider.apiPaths?.some((pattern) => pathMatcher(pattern)(path)) === true) return 'task';
  return provider.hostIsShared !== true && !isShared && (path.includes(HOLE) || path === '') ? 'chat' : undefined;
}

/** On a host that nobody has listed: a path that tells by itself, or with what the request says beside it. */
function tells({ tells: how, signs = [] }: ApiPath, said: RequestSaid): boolean {
  if (how === 'with-model') return said.namesModel;
  return how === 'always' || (how === 'with-signs' && signs.some((names) => names.every((name) => said.holds(name))));
}
