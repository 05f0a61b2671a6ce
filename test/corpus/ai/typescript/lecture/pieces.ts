// Lecture des pièces jointes par le service de la région ; l’adresse vient des réglages. Tout est fictif.
import { reglages } from './reglages';

const base = reglages.lecture.replace(/\/+$/, '');
const entetes = { 'Ocp-Apim-Subscription-Key': reglages.cle };

export async function lirePiece(octets: Uint8Array): Promise<string> {
  const depart = await fetch(`${base}/documentintelligence/documentModels/prebuilt-layout:analyze?api-version=2024-11-30`, {
    method: 'POST',
    headers: entetes,
    body: octets,
  });
  const suite = depart.headers.get('operation-location') ?? '';
  const resultat = await fetch(suite, { headers: entetes });
  return JSON.stringify(await resultat.json());
}

export async function etat(): Promise<boolean> {
  const reponse = await fetch(`${base}/documentintelligence/info?api-version=2024-11-30`, { headers: entetes });
  return reponse.ok;
}
