// Robot d'accueil du site de la ville. Données fictives.
import OpenAI from 'openai';

const client = new OpenAI({ baseURL: process.env.ALBERT_URL ?? 'https://albert.api.etalab.gouv.fr/v1', apiKey: process.env.ALBERT_KEY });

/* Avant : openai.createChatCompletion({ model: 'gpt-3.5-turbo' }) */

export async function repondre(question) {
  const reponse = await client.chat.completions.create({
    model: 'albert-small',
    messages: [
      { role: 'system', content: 'Tu réponds aux usagers de la mairie.' },
      { role: 'user', content: question },
    ],
  });
  return reponse.choices[0].message.content;
}

export async function* diffuser(question) {
  const flux = await client.chat.completions.create({ model: 'albert-small', stream: true, messages: [{ role: 'user', content: question }] });
  for await (const bout of flux) yield bout.choices[0]?.delta?.content ?? '';
}

export const aide = 'Voir https://albert.api.etalab.gouv.fr/documentation';
