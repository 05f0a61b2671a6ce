import { Agent } from '@mastra/core/agent';
import { mistral } from '@ai-sdk/mistral';
import { genkit } from 'genkit';
import { googleAI } from '@genkit-ai/googleai';

export const guichet = new Agent({ name: 'guichet', instructions: 'Réponds aux familles.', model: mistral('mistral-large-latest') });

export async function repondre(question: string): Promise<string> {
  const { text } = await guichet.generate(question);
  return text;
}

const ai = genkit({ plugins: [googleAI()], model: googleAI.model('gemini-2.5-flash') });

export const decrire = async (texte: string) => (await ai.generate(texte)).text;

export const outil = ai.defineTool({ name: 'date', description: 'Date du jour' }, async () => new Date().toISOString());
