import { OpenAIEmbedding } from '@llamaindex/openai';
import { Document, Settings, VectorStoreIndex } from 'llamaindex';

Settings.embedModel = new OpenAIEmbedding();

export async function interroger(textes: readonly string[], query: string): Promise<string> {
  const index = await VectorStoreIndex.fromDocuments(textes.map((text) => new Document({ text })));
  const moteur = index.asQueryEngine();
  const reponse = await moteur.query({ query });
  return reponse.toString();
}

export class Depot {
  query(requete: { query: string }): readonly string[] {
    return [requete.query];
  }
}

export const lignes = new Depot().query({ query: 'select 1' });
