import { HfInference } from '@huggingface/inference';
import { Suspense } from 'react';

const hf = new HfInference(process.env.HF_TOKEN);

async function Texte({ courrier }: { readonly courrier: string }) {
  const { summary_text: resume } = await hf.summarization({ model: 'facebook/bart-large-cnn', inputs: courrier });
  return <p>{resume}</p>;
}

export default function Resume({ courrier }: { readonly courrier: string }) {
  return (
    <Suspense fallback={<p>hf.summarization en cours…</p>}>
      <Texte courrier={courrier} />
    </Suspense>
  );
}
