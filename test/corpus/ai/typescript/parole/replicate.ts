import Replicate from 'replicate';
import { InferenceClient } from '@huggingface/inference';

const replicate = new Replicate();
const hf = new InferenceClient(process.env.HF_TOKEN);

export async function affiche(prompt: string): Promise<unknown> {
  return replicate.run('black-forest-labs/flux-schnell', { input: { prompt } });
}

export async function classer(inputs: string) {
  return hf.textClassification({ model: 'cmarkea/distilcamembert-base-sentiment', inputs });
}

export async function etat(id: string) {
  return (await replicate.predictions.get(id)).status;
}
