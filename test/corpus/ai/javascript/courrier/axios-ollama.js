import axios from 'axios';

const ollama = axios.create({ baseURL: 'http://localhost:11434', timeout: 120_000 });
const geo = axios.create({ baseURL: 'https://api-adresse.data.gouv.fr' });

export async function completer(prompt) {
  const { data } = await ollama.post('/api/generate', { model: 'mistral', prompt, stream: false });
  return data.response;
}

export async function plongement(texte) {
  const { data } = await ollama.post('/api/embed', { model: 'bge-m3', input: texte });
  return data.embeddings[0];
}

export async function installes() {
  return (await ollama.get('/api/tags')).data.models;
}

export async function adresse(q) {
  return (await geo.get('/search/', { params: { q } })).data;
}
