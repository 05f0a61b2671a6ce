export const journal = {
  messages: {
    lignes: [],
    create(ligne) {
      this.lignes.push(ligne);
      return ligne;
    },
  },
};

journal.messages.create({ niveau: 'info', texte: 'anthropic prêt' });
