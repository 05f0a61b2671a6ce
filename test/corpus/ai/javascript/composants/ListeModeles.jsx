import { useEffect, useState } from 'react';

// Page d'administration : choix du fournisseur, sans appel.
const FOURNISSEURS = [
  { id: 'openai', url: 'https://api.openai.com/v1', doc: 'https://platform.openai.com/docs' },
  { id: 'mistral', url: 'https://api.mistral.ai/v1', doc: 'https://docs.mistral.ai' },
];

export function ListeModeles({ choisir }) {
  const [actif, setActif] = useState('mistral');

  useEffect(() => {
    choisir(actif);
  }, [actif, choisir]);

  return (
    <ul>
      {FOURNISSEURS.map(({ id, url, doc }) => (
        <li key={id}>
          <label>
            <input type="radio" checked={id === actif} onChange={() => setActif(id)} /> {id} ({url})
          </label>{' '}
          <a href={doc}>documentation</a>
        </li>
      ))}
    </ul>
  );
}
