import { getLlama, LlamaChatSession } from 'node-llama-cpp';
import { CreateMLCEngine } from '@mlc-ai/web-llm';
import brain from 'brain.js';

const llama = await getLlama();
const modele = await llama.loadModel({ modelPath: 'mistral.gguf' });
const contexte = await modele.createContext();
const session = new LlamaChatSession({ contextSequence: contexte.getSequence() });

export const demander = (question) => session.prompt(question);

export async function dansLeNavigateur(messages) {
  const moteur = await CreateMLCEngine('Llama-3.1-8B-Instruct-q4f32_1-MLC');
  return moteur.chat.completions.create({ messages });
}

const reseau = new brain.NeuralNetwork();
reseau.train([{ input: [0, 1], output: [1] }]);

export const accord = (dossier) => reseau.run(dossier)[0] > 0.5;

export const nom = () => globalThis.prompt('Votre nom ?');
