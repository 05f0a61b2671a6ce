import { test, mock } from 'node:test';
import assert from 'node:assert/strict';

test('répond', async () => {
  const openai = { chat: { completions: { create: mock.fn(async () => ({ choices: [{ message: { content: 'Oui' } }] })) } } };
  const { choices } = await openai.chat.completions.create({ model: 'gpt-4o', messages: [] });
  assert.equal(choices[0].message.content, 'Oui');
});

test('l’adresse est dans la politique de sécurité', () => {
  const politique = "connect-src 'self' https://api.mistral.ai";
  assert.match(politique, /api\.mistral\.ai/);
});
