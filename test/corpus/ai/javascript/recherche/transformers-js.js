import { pipeline, env } from '@huggingface/transformers';

env.localModelPath = './modeles/';

class Extracteur {
  static instance = null;

  static async obtenir() {
    this.instance ??= await pipeline('feature-extraction', 'Xenova/multilingual-e5-small');
    return this.instance;
  }
}

export async function vecteur(texte) {
  const extraire = await Extracteur.obtenir();
  const sortie = await extraire(texte, { pooling: 'mean', normalize: true });
  return Array.from(sortie.data);
}

export async function resumer(texte) {
  const resumeur = await pipeline('summarization', 'Xenova/distilbart-cnn-6-6');
  const [{ summary_text: resume }] = await resumeur(texte, { max_new_tokens: 80 });
  return resume;
}
