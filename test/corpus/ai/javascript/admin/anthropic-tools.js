import Anthropic from '@anthropic-ai/sdk';
import { journal } from './journal.js';

const anthropic = new Anthropic();

const tools = [
  {
    name: 'chercher_dossier',
    description: 'Appelle messages.create({…}) avec un numéro',
    input_schema: { type: 'object', properties: { numero: { type: 'string' } } },
  },
];

export async function traiter(question) {
  const message = await anthropic.messages.create({
    model: 'claude-haiku-4-5',
    max_tokens: 800,
    tools,
    messages: [{ role: 'user', content: question }],
  });
  journal.messages.create({ niveau: 'info', texte: message.stop_reason });
  return message;
}

export function flux(question) {
  return anthropic.messages.stream({ model: 'claude-haiku-4-5', max_tokens: 800, messages: [{ role: 'user', content: question }] });
}
