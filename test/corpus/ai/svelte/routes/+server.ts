import { error, json } from '@sveltejs/kit';
import { Mistral } from '@mistralai/mistralai';
import { MISTRAL_API_KEY } from '$env/static/private';

const mistral = new Mistral({ apiKey: MISTRAL_API_KEY });

export async function POST({ request }) {
  const { texte } = await request.json();
  if (!texte) error(400, 'mistral.chat.complete demande un texte');
  const sortie = await mistral.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: texte }] });
  return json({ resume: sortie.choices[0].message.content });
}
