import { env } from './env';
import { Mistral } from '@mistralai/mistralai';
import posthog from 'posthog-js';

const mistral = new Mistral({ apiKey: env.CLE });

export async function POST({ request }: { request: Request }) {
  const formulaire = await request.formData();
  const courriel = String(formulaire.get('courriel'));
  const telephone = formulaire.get('telephone');
  console.log('demande', courriel);
  posthog.identify('u1', { email: courriel });
  posthog.capture('demande envoyée');
  await fetch('https://sms.partenaire.fr/envoi?to=' + telephone);
  const message = { role: 'user' as const, content: `Contacter ${courriel}` };
  await mistral.chat.complete({ model: 'mistral-small-latest', messages: [message] });
  await mistral.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: 'Bonjour' }] });
  console.log('statut', 201);
  return new Response('ok');
}
