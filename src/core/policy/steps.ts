import type { SeverityOrOff } from '../findings/severity.ts';
import { ruleIds, type RuleId } from '../rules/rule-id.ts';
import { fileMatcher, hostMatcher, modelMatcher } from './globs.ts';
import type { AiSettings, ProviderSetting, Verdict } from './ai-settings-file.ts';
import type { Override } from './path-settings-file.ts';
import type { AllowedValue } from './personal-data-settings-file.ts';
import type { RuleSetting } from './rule-settings-file.ts';
import type { Setting } from './policy.ts';
import type { PolicyLayer } from './policy-chain.ts';
import type { YamlPath } from '../yaml/yaml-text.ts';

/** Settings that stand together in one file: its own, or those of one of its overrides. Later steps win. */
export interface PolicyStep {
  readonly layer: PolicyLayer;
  /** Where its settings stand in the file. */
  readonly path: YamlPath;
  /** Which paths it holds for; `undefined` for all of them. */
  readonly covers: ((path: string) => boolean) | undefined;
  readonly rules: readonly NamedSetting<RuleId, RuleSetting>[];
  readonly categories: readonly NamedSetting<string, SeverityOrOff>[];
  readonly allowedValues: readonly Setting<AllowedValue>[];
  readonly sanitizers: readonly string[];
  readonly providers: readonly NamedSetting<string, ProviderSetting>[];
  readonly allowedHosts: readonly GlobSetting[];
  readonly deniedHosts: readonly GlobSetting[];
  readonly models: readonly ModelSetting[];
  readonly forbiddenUses: readonly Setting<string>[];
}

/** A glob that was written in a policy, ready to match. */
export type GlobSetting = Setting<(text: string) => boolean>;

export interface ModelSetting extends Setting<Verdict> {
  readonly matches: (model: string) => boolean;
}

export interface NamedSetting<Name, T> extends Setting<T> {
  readonly name: Name;
}

/** The steps of a chain of policies: for each file its own settings, then its overrides from top to bottom. */
export function stepsOf(layers: readonly PolicyLayer[]): readonly PolicyStep[] {
  return layers.flatMap((layer) => {
    const { overrides = [], ...own } = layer.source.content;
    const steps = overrides.map((override, index) => stepOf(layer, override, ['overrides', index], override.files));
    return [stepOf(layer, own, [], undefined), ...steps];
  });
}

function stepOf(
  layer: PolicyLayer,
  { rules = {}, personalData = {}, ai = {} }: Omit<Override, 'files'>,
  path: YamlPath,
  files: readonly string[] | undefined,
): PolicyStep {
  const setting: SettingAt = (value, ...place) => {
    return { value, origin: layer.source.originOf([...path, ...place]) };
  };
  return {
    layer,
    path,
    covers: files && fileMatcher(files),
    rules: ruleIds.flatMap((name) => {
      const value = rules[name];
      return value === undefined ? [] : [{ name, ...setting(value, 'rules', name) }];
    }),
    categories: Object.entries(personalData.categories ?? {}).map(([name, value]) => {
      return { name, ...setting(value, 'personalData', 'categories', name) };
    }),
    allowedValues: (personalData.allow ?? []).map((value, index) => setting(value, 'personalData', 'allow', index)),
    sanitizers: personalData.sanitizers ?? [],
    ...aiSettings(ai, setting),
  };
}

type AiKey = 'providers' | 'allowedHosts' | 'deniedHosts' | 'models' | 'forbiddenUses';

type SettingAt = <T>(value: T, ...place: YamlPath) => Setting<T>;

function aiSettings(
  { providers = {}, hosts = {}, models = {}, forbiddenUses = [] }: AiSettings,
  setting: SettingAt,
): Pick<PolicyStep, AiKey> {
  return {
    providers: Object.entries(providers).map(([name, value]) => {
      return { name, ...setting(value, 'ai', 'providers', name) };
    }),
    allowedHosts: (hosts.allow ?? []).map((glob, index) => {
      return setting(hostMatcher(glob), 'ai', 'hosts', 'allow', index);
    }),
    deniedHosts: (hosts.deny ?? []).map((glob, index) => {
      return setting(hostMatcher(glob), 'ai', 'hosts', 'deny', index);
    }),
    models: Object.entries(models).map(([glob, value]) => {
      return { matches: modelMatcher(glob), ...setting(value, 'ai', 'models', glob) };
    }),
    forbiddenUses: forbiddenUses.map((use, index) => setting(use, 'ai', 'forbiddenUses', index)),
  };
}
