import type { Argument } from '../syntax/facts.ts';
import { MAX_VALUES, type Value } from '../syntax/values.ts';
import { readAddress, readHost, shownHost } from './address.ts';
import { findArgument, positionalTexts, wrappedTexts } from './call-arguments.ts';
import { conventions, type MatchContext } from './match-context.ts';
import { originsOf, type Origin } from './origins.ts';
import type { ProviderFile } from './provider-file.ts';

/** Another server than the SDK's own, where the code names one. */
export interface Endpoint {
  /** Undefined where the catalogue does not list the host, or the host is not known. */
  readonly provider: ProviderFile | undefined;
  readonly host: string | undefined;
}

const keyArguments = ['api_key', 'apiKey'];

/** The address that a client was given: an argument, a setting of the module, or the SDK's environment variable. */
export function findEndpoint(
  origin: Origin,
  sets: readonly (readonly Argument[])[],
  context: MatchContext,
): Endpoint | undefined {
  const { evaluator } = context;
  const values = [
    ...sets.flatMap((given) =>
      findArgument(evaluator, given, conventions.endpointArguments, conventions.endpointRecords),
    ),
    ...sets.flatMap((given) =>
      positionalTexts(evaluator, given)
        .filter((text) => /^https?:\/\//.test(text))
        .map(asText),
    ),
    ...moduleSettings(origin, conventions.endpointArguments, context),
    ...environmentSettings(origin.sdk.entry, context),
  ];
  if (values.length === 0) return undefined;
  const endpoints = values.map((value) => endpointOf(value, origin.sdk.entry, context));
  const found = endpoints.find(({ provider }) => provider) ?? endpoints.find(({ host }) => host !== undefined);
  return found ?? { provider: providerOfKey(sets, context), host: undefined };
}

function endpointOf(value: Value, sdk: ProviderFile, context: MatchContext): Endpoint {
  const { evaluator, catalogue } = context;
  const inside = value.kind === 'external' ? wrappedTexts(evaluator, value) : [];
  const address = inside.find((text) => text.includes('://'));
  if (address !== undefined) return endpointOf(asText(address), sdk, context);
  if (value.kind === 'environment') return { provider: catalogue.providerOfVariable(value.name), host: undefined };
  if (value.kind !== 'text') return { provider: undefined, host: undefined };
  const host = hostIn(value.text);
  const providers = host === undefined ? [] : catalogue.providersOfHost(host);
  // Where services share a host, the SDK tells which is asked.
  return { provider: providers.find((one) => one === sdk) ?? providers[0], host: shownHost(host) };
}

/** The host of an address, with or without its scheme: `albert.example/v1`. */
function hostIn(text: string): string | undefined {
  if (text.includes('://')) return readAddress(text)?.host;
  const [head = ''] = text.split('/');
  return readHost(head === text || head.includes('.') ? head : '');
}

/** `openai.api_base = "https://…"`, `openai.api_type = "azure"` */
export function moduleSettings(
  origin: Pick<Origin, 'sdk'>,
  names: readonly string[],
  context: MatchContext,
): readonly Value[] {
  const { facts, evaluator } = context;
  return facts.memberAssignments
    .filter(({ name }) => names.includes(name))
    .slice(0, MAX_VALUES)
    .filter(({ object }) =>
      evaluator
        .evaluate(object)
        .some((value) => value.kind === 'external' && originsOf(value, context).some(({ sdk }) => sdk === origin.sdk)),
    )
    .flatMap(({ value }) => evaluator.evaluate(value));
}

/** `OPENAI_BASE_URL`, which the SDK reads by itself, where the project says what it is. */
function environmentSettings({ env }: ProviderFile, { environment }: MatchContext): readonly Value[] {
  const names = (env ?? []).filter((name) => /(?:URL|ENDPOINT|HOST)$/.test(name));
  return names.flatMap((name) => environment.get(name) ?? []).map(asText);
}

/** An unreadable address beside `os.environ["ALBERT_API_KEY"]` is that provider's. */
function providerOfKey(
  sets: readonly (readonly Argument[])[],
  { evaluator, catalogue }: MatchContext,
): ProviderFile | undefined {
  const keys = sets.flatMap((given) => findArgument(evaluator, given, keyArguments));
  return keys.flatMap((value) =>
    value.kind === 'environment' ? (catalogue.providerOfVariable(value.name) ?? []) : [],
  )[0];
}

function asText(text: string): Value {
  return { kind: 'text', text };
}
