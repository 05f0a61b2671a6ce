import { Agent, run, tool } from '@openai/agents';
import { z } from 'zod';

const horaires = tool({
  name: 'horaires',
  description: 'Horaires d’un service',
  parameters: z.object({ service: z.string() }),
  execute: async ({ service }) => `${service} : 9 h - 17 h`,
});

const agent = new Agent({ name: 'Guichet', instructions: 'Oriente les usagers.', tools: [horaires] });

export async function orienter(question: string): Promise<string> {
  const resultat = await run(agent, question);
  return resultat.finalOutput ?? '';
}

class Agence {
  run(nom: string): string {
    return nom;
  }
}

export const bureau = new Agence().run('Bourg-Fictif');
