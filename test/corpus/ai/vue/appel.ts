import { Mistral } from '@mistralai/mistralai';

const mistral = new Mistral({ serverURL: '/api/mistral' });

/** Relais vers Mistral : mistral.chat.complete(...). */
export async function demander(question: string): Promise<string> {
  const sortie = await mistral.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: question }] });
  return String(sortie.choices[0]?.message.content);
}
