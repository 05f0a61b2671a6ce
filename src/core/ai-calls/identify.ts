import type { Argument } from '../syntax/facts.ts';
import { HOLE, type Value } from '../syntax/values.ts';
import { GENERIC_SDK, partsOfModule, type Catalogue } from './catalogue.ts';
import { argumentsOf, findArgument, positionalTexts, wrappedTexts } from './call-arguments.ts';
import { namingOf } from './catalogue-languages.ts';
import { findEndpoint, moduleSettings, type Endpoint } from './endpoint.ts';
import { conventions, type MatchContext } from './match-context.ts';
import { clientIn, segmentsOf } from './match-sdk.ts';
import { originsOf, type Origin } from './origins.ts';
import type { ProviderFile } from './provider-file.ts';

/** Who answers a call, as far as the code says. */
export interface Identity {
  /** Undefined for a server that nobody has listed. */
  readonly provider: ProviderFile | undefined;
  readonly host: string | undefined;
  readonly model: string | undefined;
}

/** Deepest nesting of models in chains in agents that is followed. */
const MAX_NESTING = 3;

/** Most values that are looked at in one call for a model. */
const MAX_WIDTH = 16;

/** Finds provider, host and model from the client's making and the call's arguments. */
export function identify(
  origin: Origin,
  given: readonly (readonly Argument[])[],
  context: MatchContext,
  depth = 0,
): Identity {
  const made = segmentsOf(origin.steps).flatMap((segment) => (segment.given ? [segment.given] : []));
  const sets = [...given, ...made.reverse(), toldTo(origin, context)];
  const model = modelIn(sets, origin.sdk.entry, context);
  const endpoint = findEndpoint(origin, sets, context);
  const said = wrappedProvider(origin, sets, model, context);
  if (endpoint) {
    const named = model ?? mediated(origin, sets, undefined, context, depth)?.model;
    return { provider: answering(endpoint, said ?? origin.sdk.entry), host: endpoint.host, model: named };
  }
  if (said) return { provider: said, host: undefined, model };
  return mediated(origin, sets, model, context, depth) ?? { provider: origin.sdk.entry, host: undefined, model };
}

/** What a client was told by the methods of its builder, or after it was made. */
function toldTo({ value, steps }: Origin, { evaluator, language }: MatchContext): readonly Argument[] {
  if (!namingOf(language).isFluent) return [];
  const last = steps.findLastIndex(({ kind }) => kind === 'call');
  return [...argumentsOf(steps.slice(0, last + 1)), ...evaluator.settingsOf(value)];
}

/** Who answers at another address: the SDK that is made for any server says nothing of it. */
function answering({ provider }: Endpoint, sdk: ProviderFile): ProviderFile | undefined {
  return provider ?? (sdk.id === GENERIC_SDK ? undefined : sdk);
}

/** Behind a framework: the model that it was handed, or what the model's name tells. */
function mediated(
  { sdk }: Origin,
  sets: readonly (readonly Argument[])[],
  model: string | undefined,
  context: MatchContext,
  depth: number,
): Identity | undefined {
  if (!mediates(sdk.entry)) return undefined;
  const nested = nestedIdentity(sets, context, depth);
  if (nested) return { ...nested, model: nested.model ?? model };
  const provider = model === undefined ? undefined : context.catalogue.providerOfModel(model);
  return provider && { provider, host: undefined, model };
}

function mediates({ category }: ProviderFile): boolean {
  return category === 'framework' || category === 'gateway';
}

/** What a framework's own names say: the class `ChatMistralAI`, the package `@ai-sdk/mistral`, the model `mistral/…`. */
function wrappedProvider(
  { sdk, module, steps }: Origin,
  sets: readonly (readonly Argument[])[],
  model: string | undefined,
  context: MatchContext,
): ProviderFile | undefined {
  const { evaluator, catalogue } = context;
  const wraps = new Map(Object.entries(sdk.entry.wraps ?? {}));
  const said = [
    ...sets.flatMap((given) => textsOf(findArgument(evaluator, given, conventions.providerArguments))),
    ...textsOf(moduleSettings({ sdk }, conventions.providerArguments, context)),
  ];
  const classes = segmentsOf(steps).flatMap(({ names }) => names);
  const head = /^([\w-]+)[/:]/.exec(model ?? '')?.[1];
  const told = sets.flat().flatMap(({ name }) => name ?? []);
  const made = wraps.size > 0 && !mediates(sdk.entry) ? namesGiven(sets, context) : [];
  for (const key of [...said, ...classes, module, ...told, ...made, ...(head === undefined ? [] : [head])]) {
    const provider = catalogue.providerOf(wraps.get(key) ?? '');
    if (provider) return provider;
  }
  return undefined;
}

/** Names of what a client is made of: `NewClientWithConfig(DefaultAzureConfig(…))`, `NewClient(azure.WithEndpoint(…))`. */
function namesGiven(sets: readonly (readonly Argument[])[], { evaluator, language }: MatchContext): readonly string[] {
  const values = sets
    .flat()
    .slice(0, MAX_WIDTH)
    .flatMap(({ value }) => evaluator.evaluate(value));
  return values.flatMap((value) =>
    value.kind === 'external'
      ? [...partsOfModule(value.module, language).slice(-1), ...segmentsOf(value.steps).flatMap(({ names }) => names)]
      : [],
  );
}

/** The model that is handed to a chain or an agent. */
function nestedIdentity(
  sets: readonly (readonly Argument[])[],
  context: MatchContext,
  depth: number,
): Identity | undefined {
  if (depth > MAX_NESTING) return undefined;
  const values = sets
    .flat()
    .slice(0, MAX_WIDTH)
    .flatMap((argument) => openedUp(argument, context))
    .slice(0, MAX_WIDTH);
  for (const value of values) {
    if (value.kind !== 'external') continue;
    for (const origin of originsOf(value, context)) {
      if (!mediates(origin.sdk.entry) && !hasClient(origin, context)) continue;
      const identity = context.identities.of(context.evaluator, origin.value, depth, () =>
        identify(origin, [[]], context, depth + 1),
      );
      if (!identity.provider || !mediates(identity.provider)) return identity;
    }
  }
  return undefined;
}

function hasClient({ sdk, steps }: Origin, { evaluator }: MatchContext): boolean {
  return clientIn(sdk, segmentsOf(steps).slice(0, -1), evaluator) !== undefined;
}

/** The values of an argument, of the items of a list and of the properties of an object of options. */
function openedUp({ value }: Argument, { evaluator }: MatchContext): readonly Value[] {
  return evaluator.evaluate(value).flatMap((one) => {
    if (one.kind === 'list') return one.items.flatMap((item) => evaluator.evaluate(item));
    if (one.kind === 'record') return one.entries.flatMap(([, entry]) => evaluator.evaluate(entry));
    return [one];
  });
}

function modelIn(
  sets: readonly (readonly Argument[])[],
  entry: ProviderFile,
  { evaluator, catalogue }: MatchContext,
): string | undefined {
  for (const given of sets) {
    const named = findArgument(evaluator, given, conventions.modelArguments, conventions.modelRecords).flatMap(
      (value) => wrappedTexts(evaluator, value),
    );
    const known = named.find((text) => text !== '' && !text.includes(HOLE));
    if (known !== undefined) return known;
  }
  const heads = Object.keys(entry.wraps ?? {});
  // `builder.AddOpenAIChatCompletion("gpt-4o", key)`: what was told under a name of the framework.
  const told = sets.flat().filter(({ name }) => name !== undefined && heads.includes(name));
  const texts = told.flatMap(({ value }) => textsOf(evaluator.evaluate(value)));
  return [...texts, ...sets.flatMap((given) => positionalTexts(evaluator, given))].find(
    (text) =>
      isModelName(text, catalogue) || heads.some((head) => text.startsWith(`${head}:`) || text.startsWith(`${head}/`)),
  );
}

function isModelName(text: string, { entries }: Catalogue): boolean {
  return (
    /^[\w.:/-]+$/.test(text) &&
    entries.some(({ modelPrefixes }) => modelPrefixes?.some((prefix) => text.startsWith(prefix)))
  );
}

function textsOf(values: readonly Value[]): string[] {
  return values.flatMap((value) => (value.kind === 'text' ? [value.text] : []));
}
