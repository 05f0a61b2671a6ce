import * as ort from 'onnxruntime-web';
import { InferenceSession, Tensor } from 'onnxruntime-node';

const session = await ort.InferenceSession.create('/modeles/tri.onnx');

export async function trier(pixels) {
  const entree = new ort.Tensor('float32', pixels, [1, 3, 224, 224]);
  const { classes } = await session.run({ image: entree });
  return classes.data;
}

export async function noter(dossier) {
  const score = await InferenceSession.create('./score.onnx');
  return score.run({ dossier: new Tensor('float32', dossier, [1, 12]) });
}

export function run(taches) {
  return taches.map((tache) => tache.run());
}
