import { dataCategories } from '../../../generated/data-categories.ts';
import { facts } from '../../../generated/facts.ts';
import { presets } from '../../../generated/presets.ts';
import type { ProviderFile } from '../ai-calls/provider-file.ts';
import { presetPrefix } from '../policy/parent-ref.ts';
import { ruleIds } from '../rules/rule-id.ts';
import { ruleOf } from '../rules/rules.ts';
import type { KnownWord } from './yaml-kind.ts';

/** Ids of Vigie's lists, with what is said of each. */

export const ruleWords: readonly KnownWord[] = ruleIds.map((word) => {
  const { name, why } = ruleOf(word);
  return { word, label: name, help: why };
});

export const categoryWords: readonly KnownWord[] = dataCategories.map(({ id, label }) => ({ word: id, label }));

/** Providers of a catalogue, those of an organisation's own first. */
export function providerWordsOf(entries: readonly ProviderFile[]): readonly KnownWord[] {
  return entries.map(({ id, name, organisation }) => {
    const text = name === organisation ? name : `${name} – ${organisation}`;
    return { word: id, label: { en: text, fr: text } };
  });
}

/** A question that is asked; for what is computed from others, what it means. */
export const factWords: readonly KnownWord[] = facts.map(({ id, question, meaning, computedFrom }) => ({
  word: id,
  help: (computedFrom && meaning) ?? question,
}));

export const presetWords: readonly KnownWord[] = Object.keys(presets).map((name) => ({ word: presetPrefix + name }));
