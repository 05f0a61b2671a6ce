'use client';
import { useMemo, useState } from 'react';
import type { Anthropic } from '@anthropic-ai/sdk';

interface Props {
  readonly messages: readonly Anthropic.MessageParam[];
  readonly create: (texte: string) => Promise<void>;
}

export function Moderation({ messages, create }: Props) {
  const [texte, setTexte] = useState('');
  const longueur = useMemo(() => messages.length, [messages]);

  return (
    <form onSubmit={() => void create(texte)}>
      <label>
        Message ({longueur})
        <textarea value={texte} onChange={({ target }) => setTexte(target.value)} />
      </label>
      <button type="submit">Envoyer</button>
    </form>
  );
}
