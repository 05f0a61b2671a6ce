let client;

async function obtenir() {
  if (!client) {
    const { default: Anthropic } = await import('@anthropic-ai/sdk');
    client = new Anthropic();
  }
  return client;
}

export async function relire(texte) {
  const anthropic = await obtenir();
  const message = await anthropic.messages.create({ model: 'claude-haiku-4-5', max_tokens: 200, messages: [{ role: 'user', content: texte }] });
  return message.content[0].text;
}

export async function modules(nom) {
  const { create } = await import(`./pages/${nom}.js`);
  return create({ messages: [] });
}
