// Salon de discussion entre agents : rien d'un modèle.
class Salon {
  constructor() {
    this.chat = { completions: { create: (message) => this.publier(message) } };
    this.messages = [];
  }

  publier(message) {
    this.messages.push(message);
    return message;
  }
}

const salon = new Salon();
salon.chat.completions.create({ texte: 'Bonjour' });

export function publier(openai) {
  return openai.chat.completions.create({ texte: 'Bonsoir' });
}

export default salon;
