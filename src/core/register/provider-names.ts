import { aiCatalogue } from '../../../generated/ai-catalogue.ts';
import type { AiCall } from '../ai-calls/ai-call.ts';
import type { ProviderFile } from '../ai-calls/provider-file.ts';

/** What an organisation runs itself: whoever keeps the record may name the organisation, or what it runs on. */
const ownCategories: ReadonlySet<ProviderFile['category']> = new Set(['local-runtime', 'framework', 'gateway']);

/**
 * Whether what a person wrote as provider is the provider of a call: its id, its name, its organisation, or a text that
 * holds one of them. What is no provider of the catalogue may well be one that runs the model for the organisation.
 */
export function namesProvider(written: string, call: Pick<AiCall, 'provider' | 'providerName'>): boolean {
  const text = plain(written);
  const entry = aiCatalogue.find(({ id }) => id === call.provider);
  const names = [call.provider, call.providerName, ...(entry ? namesOf(entry) : [])].map(plain);
  if (names.some((name) => holds(text, name) || holds(name, text))) return true;
  return entry !== undefined && ownCategories.has(entry.category) && !isListed(text);
}

function isListed(text: string): boolean {
  return aiCatalogue.some((entry) => namesOf(entry).some((name) => holds(text, plain(name))));
}

function namesOf({ id, name, organisation }: ProviderFile): readonly string[] {
  return [id, name, organisation, ...[name, organisation].map(withoutRemark)];
}

/** `DINUM (French State)` without what stands between brackets. */
function withoutRemark(text: string): string {
  const at = text.indexOf('(');
  return at < 0 ? text : text.slice(0, at);
}

/** Whether words stand in a text, whole. */
function holds(text: string, words: string): boolean {
  return words !== '' && ` ${text} `.includes(` ${words} `);
}

/** Words in small letters, without accents and marks: `Mistral AI` and `mistral-ai` are the same. */
function plain(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[^\p{L}\d]+/gu, ' ').trim();
}
