// La messagerie interne : ses chemins ressemblent à ceux d’un modèle. Tout est fictif.
import axios from 'axios';

const api = axios.create({ baseURL: process.env.MESSAGERIE });

export async function envoyer(destinataire: string, texte: string): Promise<void> {
  await api.post('/v1/messages', { destinataire, texte });
}

export async function repondre(enquete: string, reponses: readonly string[]): Promise<void> {
  await api.post(`/enquetes/${enquete}/responses`, { reponses });
}

export async function traduireLibelle(cle: string): Promise<void> {
  await api.post('/translate', { cle, langue: 'fr' });
}

export async function predireAffluence(guichet: string): Promise<void> {
  await api.post('/predict', { guichet });
}
