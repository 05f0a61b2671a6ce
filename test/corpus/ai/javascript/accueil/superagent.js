import request from 'superagent';
import https from 'node:https';

const CLE = process.env.OPENAI_API_KEY;

export async function demander(question) {
  const { body } = await request
    .post('https://api.openai.com/v1/chat/completions')
    .set('Authorization', `Bearer ${CLE}`)
    .send({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: question }] })
    .retry(2);
  return body.choices[0].message.content;
}

export function ancien(question, suite) {
  const requete = https.request({ hostname: 'api.openai.com', path: '/v1/chat/completions', method: 'POST', headers: { Authorization: `Bearer ${CLE}` } }, suite);
  requete.end(JSON.stringify({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: question }] }));
}

export const csp = { 'connect-src': ["'self'", 'https://api.openai.com', 'https://api.mistral.ai'] };
