import { GoogleGenAI } from '@google/genai';
import vision from '@google-cloud/vision';
import { Storage } from '@google-cloud/storage';

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
const lecteur = new vision.ImageAnnotatorClient();

export async function resumer(texte) {
  const reponse = await ai.models.generateContent({ model: 'gemini-2.5-flash', contents: texte });
  return reponse.text;
}

export async function* diffuser(texte) {
  for await (const bout of await ai.models.generateContentStream({ model: 'gemini-2.5-flash', contents: texte })) yield bout.text;
}

export async function lire(fichier) {
  const [resultat] = await lecteur.textDetection(fichier);
  return resultat.fullTextAnnotation.text;
}

export async function telecharger(nom) {
  const [contenu] = await new Storage().bucket('archives').file(nom).download();
  return contenu;
}
