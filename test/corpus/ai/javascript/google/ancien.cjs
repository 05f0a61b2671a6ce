const { GoogleGenerativeAI } = require('@google/generative-ai');

const modele = new GoogleGenerativeAI(process.env.GEMINI_API_KEY).getGenerativeModel({ model: 'gemini-1.5-flash' });

async function decrire(texte) {
  const { response } = await modele.generateContent(texte);
  return response.text();
}

async function discuter(texte) {
  const conversation = modele.startChat();
  const { response } = await conversation.sendMessage(texte);
  return response.text();
}

function envoyer(fenetre, texte) {
  fenetre.sendMessage(texte);
}

module.exports = { decrire, discuter, envoyer };
