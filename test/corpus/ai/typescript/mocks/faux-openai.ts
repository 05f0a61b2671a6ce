/** Doublure du client OpenAI pour le mode démonstration. */
import type OpenAI from 'openai';

type Creer = OpenAI['chat']['completions']['create'];

export class FauxOpenAI {
  readonly chat = {
    completions: {
      create: async (demande: { messages: { content: string }[] }) => ({
        choices: [{ message: { content: `Réponse à « ${demande.messages.at(-1)?.content ?? ''} »` } }],
      }),
    },
  };
}

const faux = new FauxOpenAI();

export async function demo(): Promise<string> {
  const { choices } = await faux.chat.completions.create({ messages: [{ content: 'Bonjour' }] });
  return choices[0]?.message.content ?? '';
}

export type { Creer };
