import { creerClient, rapide as repondreVite, reclasser } from './clients.js';

const azure = creerClient('azure');

export async function traiter(question, extraits) {
  const choisis = await reclasser(question, extraits);
  const vite = await repondreVite(`${question}\n${choisis.join('\n')}`);
  const sortie = await azure.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: vite }] });
  return sortie.choices[0].message.content;
}

export function rapide(liste) {
  return liste.slice(0, 3);
}

export const trois = rapide(['a', 'b', 'c', 'd']);
