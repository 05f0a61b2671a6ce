import type { DataCategoryId } from '../personal-data/categories.ts';
import type { AssistantSettings, AuditSettings, DataHandling, PriceSettings } from './assistant-file.ts';
import { fileMatcher, modelMatcher } from './globs.ts';
import { presetPrefix } from './parent-ref.ts';
import type { PolicyLayer } from './policy-chain.ts';
import type { Origin, Setting } from './policy.ts';

/** What the policy says of the assistant, its parents merged: the strictest holds. */
export interface AssistantPolicy {
  readonly provider: Setting<string> | undefined;
  readonly address: Setting<string> | undefined;
  readonly model: Setting<string> | undefined;
  handlingOf(category: DataCategoryId): Setting<DataHandling>;
  /** Where it says that nothing of this file is ever sent; `undefined` where it may be. Case does not matter. */
  neverSends(path: string): Origin | undefined;
  readonly forbiddenUses: ReadonlyMap<string, Origin>;
  /** `undefined` for no log. */
  readonly audit: Required<AuditSettings> | undefined;
  readonly tokensPerDay: Setting<number> | undefined;
  readonly eurosPerDay: Setting<number> | undefined;
  /** Euros for a million tokens. */
  priceOf(model: string): PriceSettings | undefined;
}

/** The settings of one file, with where each stands. */
interface AssistantLayer {
  readonly settings: AssistantSettings;
  readonly isPreset: boolean;
  readonly originOf: (...path: readonly (string | number)[]) => Origin;
}

const rank: Readonly<Record<DataHandling, number>> = { allow: 0, pseudonymise: 1, refuse: 2 };
const byDefault: Origin = { source: 'default', line: 0 };
const defaultAudit: Required<AuditSettings> = { keepDays: 365, rotateAtMiB: 5 };

export function resolveAssistant(policyLayers: readonly PolicyLayer[]): AssistantPolicy {
  const layers = policyLayers.flatMap(layerOf);
  const last = (key: 'provider' | 'address' | 'model'): Setting<string> | undefined =>
    layers.flatMap(({ settings, originOf }) => settingOf(settings[key], originOf(key))).at(-1);
  const files = layers.flatMap(neverSendOf);
  const prices = layers.flatMap(({ settings }) => Object.entries(settings.prices ?? {}));
  return {
    provider: last('provider'),
    address: last('address'),
    model: last('model'),
    handlingOf: (category) => handlingOf(category, layers),
    neverSends: (path) => files.find(({ value }) => value(path))?.origin,
    forbiddenUses: new Map(layers.flatMap(forbiddenUsesOf).reverse()),
    audit: auditOf(layers),
    tokensPerDay: lowest(layers, 'tokensPerDay'),
    eurosPerDay: lowest(layers, 'eurosPerDay'),
    priceOf: (model) => prices.findLast(([glob]) => modelMatcher(glob)(model))?.[1],
  };
}

function layerOf({ source }: PolicyLayer): readonly AssistantLayer[] {
  const settings = source.content.assistant;
  if (!settings) return [];
  const isPreset = source.name.startsWith(presetPrefix);
  return [{ settings, isPreset, originOf: (...path) => source.originOf(['assistant', ...path]) }];
}

function settingOf<T>(value: T | undefined, origin: Origin): readonly Setting<T>[] {
  return value === undefined ? [] : [{ value, origin }];
}

/**
 * The strictest of what the team's files say of a category. Where none of them names it, what a preset says of it holds too;
 * a preset alone fills in.
 */
function handlingOf(category: DataCategoryId, layers: readonly AssistantLayer[]): Setting<DataHandling> {
  const own = layers.filter(({ isPreset }) => !isPreset);
  const presets = layers.filter(({ isPreset }) => isPreset);
  const named = own.flatMap((layer) => namedIn(category, layer));
  const general = own.flatMap(({ settings, originOf }) => settingOf(settings.personalData, originOf('personalData')));
  const teams = own.flatMap((layer) => {
    const here = namedIn(category, layer);
    return here.length > 0 ? here : settingOf(layer.settings.personalData, layer.originOf('personalData'));
  });
  if (named.length > 0) return strictest(teams);
  const fromPresets = presets.flatMap((layer) => namedIn(category, layer)).slice(-1);
  const filled = [...fromPresets, ...general];
  if (filled.length > 0) return strictest(filled);
  const preset = presets.flatMap(({ settings, originOf }) =>
    settingOf(settings.personalData, originOf('personalData')),
  );
  return preset.at(-1) ?? { value: 'pseudonymise', origin: byDefault };
}

function namedIn(category: DataCategoryId, { settings, originOf }: AssistantLayer): readonly Setting<DataHandling>[] {
  for (const value of ['refuse', 'allow'] as const) {
    const index = settings[value]?.indexOf(category) ?? -1;
    if (index >= 0) return [{ value, origin: originOf(value, index) }];
  }
  return [];
}

function strictest(settings: readonly Setting<DataHandling>[]): Setting<DataHandling> {
  return settings.reduce((one, other) => (rank[other.value] > rank[one.value] ? other : one));
}

/** A list of one file at a time: what takes a path out of it takes it out of no other list. */
function neverSendOf({ settings, originOf }: AssistantLayer): readonly Setting<(path: string) => boolean>[] {
  const globs = settings.neverSend ?? [];
  if (!globs.some((glob) => !glob.startsWith('!'))) return [];
  const matches = fileMatcher(globs.map((glob) => glob.toLowerCase()));
  return [{ value: (path) => matches(path.toLowerCase()), origin: originOf('neverSend') }];
}

function forbiddenUsesOf({ settings, originOf }: AssistantLayer): readonly (readonly [string, Origin])[] {
  return (settings.forbiddenUses ?? []).map((use, index) => [use, originOf('forbiddenUses', index)] as const);
}

/** Off only where a file says so and none asks for one, or sets a budget, which is counted from it. */
function auditOf(layers: readonly AssistantLayer[]): Required<AuditSettings> | undefined {
  const said = layers.filter(({ isPreset }) => !isPreset).flatMap(({ settings }) => settings.audit ?? []);
  const isWanted = said.some((audit) => audit !== false) || layers.some(({ settings }) => settings.budget);
  if (said.includes(false) && !isWanted) return undefined;
  const details = layers.flatMap(({ settings }) => (typeof settings.audit === 'object' ? [settings.audit] : []));
  return details.reduce<Required<AuditSettings>>((merged, audit) => ({ ...merged, ...audit }), defaultAudit);
}

function lowest(layers: readonly AssistantLayer[], key: 'tokensPerDay' | 'eurosPerDay'): Setting<number> | undefined {
  const all = layers.flatMap(({ settings, originOf }) => settingOf(settings.budget?.[key], originOf('budget', key)));
  return all.toSorted((one, other) => one.value - other.value)[0];
}
