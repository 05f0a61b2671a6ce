import OpenAI from 'openai';
import Anthropic from '@anthropic-ai/sdk';
import { generateText } from 'ai';
import { mistral } from '@ai-sdk/mistral';
import type { Dossier } from './types';

const openai = new OpenAI();
const anthropic = new Anthropic();

const masquer = (valeur: string) => valeur.replace(/./g, '*');

export async function resumer(dossier: Dossier) {
  const prompt = `Résume : ${dossier.prenom} ${dossier.nom}`;
  await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: prompt }] });
  await anthropic.messages.create({ model: 'claude-sonnet-4-0', max_tokens: 100, messages: [{ role: 'user', content: dossier.diagnostic }] });
  await generateText({ model: mistral('mistral-large-latest'), prompt: 'NIR ' + dossier.nir });
  await generateText({ model: mistral('mistral-large-latest'), prompt: 'Rédige un modèle de courrier.' });
  await generateText({ model: mistral('mistral-large-latest'), prompt: masquer(dossier.nom) });
  await generateText({ model: mistral('mistral-large-latest'), prompt: `Dossier ${dossier.numero}` });
}

export async function classer(dossier: Dossier) {
  const messages = [{ role: 'user' as const, content: construire(dossier) }];
  await openai.chat.completions.create({ model: 'gpt-4o', messages });
}

function construire(dossier: Dossier): string {
  return `Adresse du demandeur : ${dossier.adressePostale}`;
}
