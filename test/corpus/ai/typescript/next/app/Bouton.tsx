'use client';
import { useTransition } from 'react';
import { resumerDossier } from './actions';

export function Bouton({ id, texte, create }: { readonly id: string; readonly texte: string; readonly create: (t: string) => void }) {
  const [enCours, demarrer] = useTransition();

  function cliquer() {
    demarrer(async () => {
      const resume = await resumerDossier(id, texte);
      create(resume);
    });
  }

  return (
    <button disabled={enCours} onClick={cliquer}>
      Résumer
    </button>
  );
}
