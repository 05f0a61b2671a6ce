import { Mistral } from '@mistralai/mistralai';

const client = new Mistral({ apiKey: process.env['MISTRAL_API_KEY'] ?? '' });

/** Résume un courrier en trois phrases, pour l’agent qui l’ouvre. */
export async function resumerCourrier(courrier: string): Promise<string> {
  const reponse = await client.chat.complete({
    model: 'mistral-small-latest',
    messages: [
      { role: 'system', content: 'Résume ce courrier en trois phrases, sans ajouter d’information.' },
      { role: 'user', content: courrier },
    ],
  });
  const contenu = reponse.choices?.[0]?.message.content;
  return typeof contenu === 'string' ? contenu : '';
}
