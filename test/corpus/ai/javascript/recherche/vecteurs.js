// Base vectorielle seule : les vecteurs arrivent déjà calculés.
import { QdrantClient } from '@qdrant/js-client-rest';
import { Pinecone } from '@pinecone-database/pinecone';

const qdrant = new QdrantClient({ url: 'http://localhost:6333' });
const index = new Pinecone().index('deliberations');

export async function ranger(id, vector, payload) {
  await qdrant.upsert('deliberations', { points: [{ id, vector, payload }] });
}

export async function proches(vector) {
  return index.query({ vector, topK: 5 });
}
