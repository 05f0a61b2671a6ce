import { useRef, useState } from 'react';
import { pipeline } from '@xenova/transformers';

export function Dictee({ onTexte }) {
  const reconnaitre = useRef(null);
  const [pret, setPret] = useState(false);

  async function charger() {
    reconnaitre.current = await pipeline('automatic-speech-recognition', 'Xenova/whisper-small');
    setPret(true);
  }

  async function dicter(audio) {
    const sortie = await reconnaitre.current(audio, { language: 'french' });
    onTexte(sortie.text);
  }

  return pret ? <input type="file" accept="audio/*" onChange={({ target }) => dicter(target.files[0])} /> : <button onClick={charger}>Préparer</button>;
}
