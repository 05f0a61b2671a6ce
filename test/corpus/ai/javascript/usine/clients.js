import OpenAI, { AzureOpenAI } from 'openai';
import Groq from 'groq-sdk';
import { CohereClientV2 } from 'cohere-ai';

export function creerClient(nom) {
  switch (nom) {
    case 'azure':
      return new AzureOpenAI({ apiVersion: '2024-10-21' });
    default:
      return new OpenAI();
  }
}

const groq = new Groq();
const cohere = new CohereClientV2();

export const rapide = (question) => groq.chat.completions.create({ model: 'llama-3.1-8b-instant', messages: [{ role: 'user', content: question }] });

export async function reclasser(query, documents) {
  const { results } = await cohere.rerank({ model: 'rerank-v3.5', query, documents });
  return results.map(({ index }) => documents[index]);
}

export async function decrire(image) {
  const client = creerClient('openai');
  const sortie = await client.images.generate({ model: 'gpt-image-1', prompt: image });
  return sortie.data[0].b64_json;
}
