import { aiCatalogue } from '../../../generated/ai-catalogue.ts';
import { isAtLeast } from '../findings/severity.ts';
import { factIds } from '../law/facts.ts';
import { dataCategoryIds } from '../personal-data/categories.ts';
import { ruleOf } from '../rules/rules.ts';
import { ruleIds } from '../rules/rule-id.ts';
import { unknownWord } from '../yaml/unknown-word.ts';
import type { YamlPath, YamlText } from '../yaml/yaml-text.ts';
import type { AssistantSettings } from './assistant-file.ts';
import { isDay } from './dates.ts';
import { maximumGlobLength } from './globs.ts';
import type { AiSettings } from './ai-settings-file.ts';
import type { OwnProvider } from './own-provider-file.ts';
import type { Override } from './path-settings-file.ts';
import type { PolicyFile } from './policy-file.ts';
import type { RuleSettings } from './rule-settings-file.ts';
import type { Problem } from './problem.ts';
import { maximumProblems } from './sane-content.ts';
import { levelOf } from './rule-level.ts';

/** `unknown` is what the matcher calls a host that the catalogue does not list. */
const providerNames: readonly string[] = [...aiCatalogue.map((provider) => provider.id), 'unknown', '*'];

/** Rules that say that the policy itself is broken: a policy cannot silence them. */
const fixedRules = ruleIds.filter((id) => ruleOf(id).adjustable === 'no');

/**
 * What the shape does not show: names that stand for nothing, days that do not exist, folders outside.
 * @param inherited ids of providers that the parents name.
 */
export function meaningProblems(
  yaml: YamlText,
  policy: PolicyFile,
  inherited: readonly string[] = [],
): readonly Problem[] {
  const own = (policy.ai?.catalogue ?? []).map(({ id }) => id);
  const providers = [...own, ...inherited, ...providerNames];
  const wrong = [
    ...wrongSettings(policy, [], providers),
    ...wrongCatalogue(policy.ai?.catalogue ?? []),
    ...wrongFolder(policy.notices?.folder),
    ...wrongAssistant(policy.assistant ?? {}, providers),
    ...(policy.overrides ?? []).flatMap((override, index) => [
      ...longGlobs(override.files, ['overrides', index, 'files']),
      ...wrongSettings(override, ['overrides', index], providers),
    ]),
    ...(policy.exceptions ?? []).flatMap(({ files, until }, index) => [
      ...longGlobs(files, ['exceptions', index, 'files']),
      ...(isDay(until) ? [] : [{ path: ['exceptions', index, 'until'], id: 'no-such-day' }]),
    ]),
  ];
  // One more than are used tells that there are too many.
  return wrong.slice(0, maximumProblems + 1).map(({ path, id, known, word }) => {
    const params = known ? { ...unknownWord(word ?? String(path.at(-1)), known) } : {};
    const isKey = known !== undefined && word === undefined;
    const range = isKey ? yaml.keyRange(path) : yaml.valueRange(path);
    return { path, isUnknownKey: isKey, range, message: { id, params } };
  });
}

interface Wrong {
  readonly path: YamlPath;
  /** Message of rule `policy/invalid`. */
  readonly id: string;
  /** Set where the last step of the path, or the item there, is a word that should have been one of these. */
  readonly known?: readonly string[];
  /** The item, where the word is one. */
  readonly word?: string;
}

function wrongSettings(
  { rules, personalData, ai }: Omit<Override, 'files'>,
  path: YamlPath,
  providers: readonly string[],
): readonly Wrong[] {
  const categories = [...path, 'personalData', 'categories'];
  return [
    ...silencedRules(rules, [...path, 'rules']),
    ...unknownKeys(personalData?.categories, dataCategoryIds, 'unknown-category', categories),
    ...wrongAi(ai, [...path, 'ai'], providers),
  ];
}

function silencedRules(rules: RuleSettings | undefined, path: YamlPath): readonly Wrong[] {
  return fixedRules.flatMap((rule) => {
    const setting = rules?.[rule];
    if (setting === undefined || isAtLeast(levelOf(setting), 'error')) return [];
    return [{ path: [...path, rule], id: 'fixed-level' }];
  });
}

function wrongAi(ai: AiSettings | undefined, path: YamlPath, providers: readonly string[]): readonly Wrong[] {
  return [
    ...unknownKeys(ai?.providers, providers, 'unknown-provider', [...path, 'providers']),
    ...Object.entries(ai?.providers ?? {}).flatMap(([name, setting]) => {
      const except = typeof setting === 'string' ? [] : setting.except;
      return unknownItems(except, dataCategoryIds, 'unknown-category', [...path, 'providers', name, 'except']);
    }),
    ...longAiGlobs(ai ?? {}, path),
    ...unknownItems(ai?.forbiddenUses ?? [], factIds, 'unknown-use', [...path, 'forbiddenUses']),
  ];
}

/** A name that Vigie's catalogue has already would change what everybody else means by it; a host glob is one like others. */
function wrongCatalogue(catalogue: readonly OwnProvider[]): readonly Wrong[] {
  return catalogue.flatMap(({ id, hosts = [] }, index) => [
    ...(providerNames.includes(id) ? [{ path: ['ai', 'catalogue', index, 'id'], id: 'known-provider' }] : []),
    ...longGlobs(hosts, ['ai', 'catalogue', index, 'hosts']),
  ]);
}

function wrongAssistant(
  { provider, refuse, allow, neverSend, forbiddenUses, prices }: AssistantSettings,
  providers: readonly string[],
): readonly Wrong[] {
  const known = providers.filter((name) => name !== '*');
  const chosen = provider === undefined || known.includes(provider);
  const long = Object.keys(prices ?? {}).filter((glob) => glob.length > maximumGlobLength);
  return [
    ...(chosen ? [] : [{ path: ['assistant', 'provider'], id: 'unknown-choice', known, word: provider }]),
    ...unknownItems(refuse ?? [], dataCategoryIds, 'unknown-category', ['assistant', 'refuse']),
    ...unknownItems(allow ?? [], dataCategoryIds, 'unknown-category', ['assistant', 'allow']),
    ...longGlobs(neverSend ?? [], ['assistant', 'neverSend']),
    ...unknownItems(forbiddenUses ?? [], factIds, 'unknown-use', ['assistant', 'forbiddenUses']),
    ...long.map((glob) => ({ path: ['assistant', 'prices', glob], id: 'long-glob' })),
  ];
}

function longAiGlobs({ hosts = {}, models = {} }: AiSettings, path: YamlPath): readonly Wrong[] {
  const long = Object.keys(models).filter((glob) => glob.length > maximumGlobLength);
  return [
    ...longGlobs(hosts.allow ?? [], [...path, 'hosts', 'allow']),
    ...longGlobs(hosts.deny ?? [], [...path, 'hosts', 'deny']),
    ...long.map((glob) => ({ path: [...path, 'models', glob], id: 'long-glob' })),
  ];
}

function unknownKeys(record: object | undefined, known: readonly string[], id: string, path: YamlPath): Wrong[] {
  const unknown = Object.keys(record ?? {}).filter((name) => !known.includes(name));
  return unknown.map((name) => ({ path: [...path, name], id, known }));
}

function unknownItems(items: readonly string[], known: readonly string[], id: string, path: YamlPath): Wrong[] {
  return items.flatMap((word, index) => (known.includes(word) ? [] : [{ path: [...path, index], id, word, known }]));
}

function longGlobs(globs: readonly string[], path: YamlPath): readonly Wrong[] {
  return globs.flatMap((glob, index) => {
    return glob.length > maximumGlobLength ? [{ path: [...path, index], id: 'long-glob' }] : [];
  });
}

/** A policy may come from elsewhere: it must not make Vigie write outside of the project. */
function wrongFolder(folder: string | undefined): readonly Wrong[] {
  if (folder === undefined) return [];
  const isOutside = /^[/\\~]|^[a-z]:/i.test(folder) || folder.split(/[/\\]/).includes('..');
  return isOutside ? [{ path: ['notices', 'folder'], id: 'outside-folder' }] : [];
}
