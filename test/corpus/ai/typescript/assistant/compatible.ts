import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { generateText as generer, type LanguageModel, type ModelMessage } from 'ai';

const albert = createOpenAICompatible({
  name: 'albert',
  baseURL: 'https://albert.api.etalab.gouv.fr/v1',
  apiKey: process.env.ALBERT_API_KEY,
});

export async function reformuler(messages: ModelMessage[]): Promise<string> {
  const sortie = await generer({ model: albert('albert-large'), messages });
  return sortie.text;
}

/** Règles de gestion : rien n'est demandé au modèle. */
export function nomDuModele(modele: LanguageModel): string {
  return typeof modele === 'string' ? modele : modele.modelId;
}
