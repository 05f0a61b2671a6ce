import { yamlSentences } from '../../../generated/yaml-sentences.ts';
import type { LocalisedText } from '../findings/finding.ts';

const byId = new Map(yamlSentences.map(({ id, text }) => [id, text]));

/** A sentence of `sentences.yml` with its placeholders filled: plain, or by language. */
export function sentence(id: string, params: Readonly<Record<string, string | LocalisedText>> = {}): LocalisedText {
  const text = byId.get(id);
  if (!text) throw new Error(`No sentence ${id}`);
  return { en: fill(text.en, params, 'en'), fr: fill(text.fr, params, 'fr') };
}

/** Whether `sentences.yml` has it; for ids made of a schema's words. */
export function hasSentence(id: string): boolean {
  return byId.has(id);
}

function fill(text: string, params: Readonly<Record<string, string | LocalisedText>>, locale: 'en' | 'fr'): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const param = params[name];
    if (param === undefined) return placeholder;
    return typeof param === 'string' ? param : param[locale];
  });
}
