import type { Mistral } from '@mistralai/mistralai';
import type { OpenAI } from 'openai';

export interface Dependances {
  readonly mistral: Mistral;
  readonly depot: { chat: { complete(texte: string): string } };
}

export async function resumer({ mistral, depot }: Dependances, texte: string): Promise<string> {
  const propre = depot.chat.complete(texte);
  const sortie = await mistral.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: propre }] });
  return String(sortie.choices[0]?.message.content);
}

export const vectoriser = async (openai: OpenAI, input: string) => openai.embeddings.create({ model: 'text-embedding-3-large', input });
