const fs = require('node:fs/promises');
const { Mistral } = require('@mistralai/mistralai');

const mistral = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });

async function resumer(fichier) {
  const courrier = await fs.readFile(fichier, 'utf8');
  const sortie = await mistral.chat.complete({
    model: 'mistral-small-latest',
    messages: [{ role: 'user', content: `Résume : ${courrier}` }],
  });
  return sortie.choices[0].message.content;
}

async function lire(fichier) {
  const document = await mistral.files.upload({ file: { fileName: fichier, content: await fs.readFile(fichier) }, purpose: 'ocr' });
  return mistral.ocr.process({ model: 'mistral-ocr-latest', document: { type: 'file', fileId: document.id } });
}

async function indexer(textes) {
  const { data } = await mistral.embeddings.create({ model: 'mistral-embed', inputs: textes });
  return data.map((element) => element.embedding);
}

module.exports = { resumer, lire, indexer };
