import { policyKeys } from '../../../generated/policy-keys.ts';
import schema from '../../../generated/schemas/policy.schema.json' with { type: 'json' };
import type { ProviderFile } from '../ai-calls/provider-file.ts';
import { JsonSchema } from './json-schema.ts';
import { categoryWords, factWords, presetWords, providerWordsOf, ruleWords } from './known-words.ts';
import type { KnownWord, WordPlace, YamlKind } from './yaml-kind.ts';

const french = new Map(policyKeys.map(({ key, fr }) => [key, fr]));

/** What a line of `ai.providers` may name besides the catalogue. */
const otherProviders: readonly KnownWord[] = [
  { word: 'unknown', label: { en: 'hosts that nobody has listed', fr: 'les hôtes que personne n’a recensés' } },
  { word: '*', label: { en: 'every other provider', fr: 'tous les autres fournisseurs' } },
];

/** In the policy itself, and again below `overrides`. */
function wordPlaces(prefix: readonly string[], providers: readonly KnownWord[]): readonly WordPlace[] {
  return [
    { path: [...prefix, 'rules', '*'], role: 'key', words: ruleWords },
    { path: [...prefix, 'personalData', 'categories', '*'], role: 'key', words: categoryWords },
    { path: [...prefix, 'ai', 'providers', '*'], role: 'key', words: [...providers, ...otherProviders] },
  ];
}

const policySchema = new JsonSchema(schema, 'PolicyFile');

/** `.vigie/policy.yml`, with the providers that may be named. */
export function policyKindOf(entries: readonly ProviderFile[]): YamlKind {
  return { ...policyForm, words: wordsOf(providerWordsOf(entries)) };
}

function wordsOf(providers: readonly KnownWord[]): readonly WordPlace[] {
  return [
    { path: ['extends', '*'], role: 'value', words: presetWords },
    { path: ['exceptions', '*', 'rule'], role: 'value', words: ruleWords },
    { path: ['assistant', 'provider'], role: 'value', words: providers },
    { path: ['assistant', 'refuse', '*'], role: 'value', words: categoryWords },
    { path: ['assistant', 'allow', '*'], role: 'value', words: categoryWords },
    { path: ['assistant', 'forbiddenUses', '*'], role: 'value', words: factWords },
    ...wordPlaces([], providers),
    ...wordPlaces(['overrides', '*'], providers),
  ];
}

const policyForm: Omit<YamlKind, 'words'> = {
  schema: policySchema,
  keyHelp: (path, { node, type }) => {
    const key = String(path.at(-1));
    const en = node.properties?.[key]?.description;
    return en === undefined ? undefined : { en, fr: french.get(`${type}.${key}`) ?? en };
  },
  duties: () => [],
};
