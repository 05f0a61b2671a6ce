import { GoogleGenerativeAI } from '@google/generative-ai';
import { ChatOpenAI } from '@langchain/openai';
import { openai } from '@ai-sdk/openai';
import { streamText } from 'ai';
import ollama from 'ollama';
import type { Patient, Demande } from './types';

const gemini = new GoogleGenerativeAI('cle').getGenerativeModel({ model: 'gemini-1.5-flash' });
const llm = new ChatOpenAI({ model: 'gpt-4o' });

export async function analyser(patient: Patient, demande: Demande) {
  await gemini.generateContent(`Analyse : ${patient.pathologie}`);
  await llm.invoke('Âge : ' + patient.dateNaissance);
  await ollama.chat({ model: 'llama3', messages: [{ role: 'user', content: demande.courriel }] });
  streamText({ model: openai('gpt-4o'), prompt: demande.adressePostale });
  await fetch('https://api.mistral.ai/v1/chat/completions', { method: 'POST', body: JSON.stringify({ messages: [{ role: 'user', content: demande.telephone }] }) });
  await gemini.generateContent('Bonjour');
  await llm.invoke(demande.objet);
  await ollama.chat({ model: 'llama3', messages: [{ role: 'user', content: demande.numero }] });
  streamText({ model: openai('gpt-4o'), prompt: 'Quelles pièces fournir ?' });
  await llm.invoke(`Longueur ${demande.courriel.length}`);
}
