import { generateObject, generateText, streamText, embedMany } from 'ai';
import { mistral } from '@ai-sdk/mistral';
import { z } from 'zod';

const schema = z.object({ service: z.enum(['urbanisme', 'état civil', 'voirie']), urgence: z.number() });

export async function resumer(courrier: string): Promise<string> {
  const { text } = await generateText({ model: mistral('mistral-small-latest'), prompt: `Résume : ${courrier}` });
  return text;
}

export async function orienter(courrier: string) {
  const { object } = await generateObject({ model: mistral('mistral-large-latest'), schema, prompt: courrier });
  return schema.parse(object);
}

export function diffuser(courrier: string): Response {
  return streamText({ model: mistral('mistral-small-latest'), prompt: courrier }).toTextStreamResponse();
}

export async function indexer(textes: string[]) {
  return embedMany({ model: mistral.textEmbeddingModel('mistral-embed'), values: textes });
}
