'use server';
import { createMistral } from '@ai-sdk/mistral';
import * as ai from 'ai';
import { revalidatePath } from 'next/cache';

const mistral = createMistral({ apiKey: process.env.MISTRAL_API_KEY });

export async function resumerDossier(id: string, texte: string): Promise<string> {
  const { text } = await ai.generateText({ model: mistral('mistral-small-latest'), prompt: texte });
  revalidatePath(`/dossiers/${id}`);
  return text;
}

export async function vectoriserDossier(texte: string): Promise<readonly number[]> {
  return (await ai.embed({ model: mistral.textEmbeddingModel('mistral-embed'), value: texte })).embedding;
}

export const outils = { date: ai.tool({ description: 'Date', inputSchema: ai.jsonSchema({}) }) };
