import * as tf from '@tensorflow/tfjs';
import * as toxicity from '@tensorflow-models/toxicity';

let modele;

export async function charger() {
  modele = await tf.loadLayersModel('/modeles/voirie/model.json');
}

export function classer(image) {
  return tf.tidy(() => {
    const entree = tf.browser.fromPixels(image).resizeBilinear([224, 224]).toFloat().div(255).expandDims(0);
    return modele.predict(entree).dataSync();
  });
}

export async function moderer(commentaire) {
  const filtre = await toxicity.load(0.9);
  return filtre.classify([commentaire]);
}
