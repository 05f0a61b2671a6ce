const { OpenAI: Client } = require('openai');
const ollama = require('ollama').default;

const { chat, embeddings, audio } = new Client();

module.exports.demander = async (question) => {
  const sortie = await chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: question }] });
  return sortie.choices[0].message.content;
};

module.exports.vecteur = (texte) => embeddings.create({ model: 'text-embedding-3-small', input: texte });

module.exports.transcrire = (file) => audio.transcriptions.create({ file, model: 'whisper-1' });

module.exports.local = (prompt) => ollama.generate({ model: 'mistral', prompt });

module.exports.creer = (nom) => Object.create({ nom });
