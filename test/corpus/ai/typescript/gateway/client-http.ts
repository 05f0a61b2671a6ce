import got from 'got';

const modele = process.env.LLM_MODEL ?? 'llama-3.1-70b-instruct';
const passerelle = got.extend({ prefixUrl: 'https://api.scaleway.ai/v1', headers: { authorization: `Bearer ${process.env.SCW_SECRET_KEY}` } });

interface Reponse {
  choices: { message: { content: string } }[];
}

export async function demander(question: string): Promise<string> {
  const { choices } = await passerelle.post('chat/completions', { json: { model: modele, messages: [{ role: 'user', content: question }] } }).json<Reponse>();
  return choices[0]?.message.content ?? '';
}

export async function facture(mois: string): Promise<unknown> {
  return got.get(`https://api.scaleway.com/billing/v2beta1/invoices?month=${mois}`).json();
}

export async function etat(): Promise<number> {
  return (await passerelle.get('models')).statusCode;
}
