import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';

const app = new Hono();
const base = process.env.LLM_URL ?? 'https://api.deepseek.com';

async function appeler(chemin: string, corps: unknown): Promise<Response> {
  return fetch(`${base}${chemin}`, { method: 'POST', body: JSON.stringify(corps) });
}

app.post('/resume', async (contexte) => {
  const { texte } = await contexte.req.json<{ texte: string }>();
  const reponse = await appeler('/chat/completions', { model: 'deepseek-chat', messages: [{ role: 'user', content: texte }] });
  return contexte.json(await reponse.json());
});

app.get('/flux', (contexte) => streamSSE(contexte, async (flux) => flux.writeSSE({ data: 'bonjour' })));

export default app;
