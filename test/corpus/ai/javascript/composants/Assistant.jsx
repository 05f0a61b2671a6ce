import { useState } from 'react';
import OpenAI from 'openai';

const openai = new OpenAI({ apiKey: import.meta.env.VITE_OPENAI_KEY, dangerouslyAllowBrowser: true });

export function Assistant({ dossier }) {
  const [texte, setTexte] = useState('');

  async function proposer() {
    const reponse = await openai.responses.create({ model: 'gpt-4.1-mini', input: dossier.motif });
    setTexte(reponse.output_text);
  }

  return (
    <section>
      <p>Exemple : openai.responses.create(&#123;…&#125;)</p>
      <button type="button" onClick={proposer}>Proposer une réponse</button>
      <button type="button" onClick={async () => setTexte((await openai.chat.completions.create({ model: 'gpt-4.1', messages: [{ role: 'user', content: dossier.motif }] })).choices[0].message.content)}>Détailler</button>
      <output>{texte}</output>
    </section>
  );
}
