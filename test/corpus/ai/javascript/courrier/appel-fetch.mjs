const ADRESSE = 'https://api.mistral.ai/v1/chat/completions';
const CATALOGUE = 'https://api.mistral.ai/v1/models';

export async function demander(prompt) {
  const reponse = await fetch(ADRESSE, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${process.env.MISTRAL_API_KEY}` },
    body: JSON.stringify({ model: 'open-mistral-nemo', messages: [{ role: 'user', content: prompt }] }),
  });
  if (!reponse.ok) throw new Error(`Mistral : ${reponse.status}`);
  const { choices } = await reponse.json();
  return choices[0].message.content;
}

export async function modeles() {
  const reponse = await fetch(CATALOGUE);
  return (await reponse.json()).data.map(({ id }) => id);
}

export async function communes(nom) {
  return (await fetch(`https://geo.api.gouv.fr/communes?nom=${encodeURIComponent(nom)}`)).json();
}
