/** Files with fictitious personal data and AI calls, so that the benchmark also pays for what is found. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

const COUNT = 400;

export function* generatedFiles(): Generator<GeneratedFile> {
  for (let index = 0; index < COUNT; index++) {
    yield { path: `service_${String(index)}/demandes.py`, text: python(index) };
    yield { path: `service_${String(index)}/courrier.ts`, text: typescript(index) };
    yield { path: `service_${String(index)}/usagers.csv`, text: csv(index) };
  }
}

/** Every person is invented; the phone numbers are of the range that ARCEP keeps for fiction. */
function csv(index: number): string {
  const rows = Array.from({ length: 60 }, (_, row) => {
    const number = String(index * 60 + row).padStart(4, '0');
    return `${number},Personne ${number},personne.${number}@example.org,06 39 98 ${number.slice(0, 2)} ${number.slice(2, 4)}`;
  });
  return `id,nom,courriel,telephone\n${rows.join('\n')}\n`;
}

function python(index: number): string {
  const head = `from openai import OpenAI\n\nclient = OpenAI(base_url="https://albert.api.etalab.gouv.fr/v1")\n\n`;
  const body = Array.from(
    { length: 30 },
    (_, step) =>
      `def etape_${String(step)}(demande):\n    """Étape ${String(step)} du service ${String(index)}."""\n    total = demande.montant * ${String(step)}.5\n    return {"total": total, "reference": "2026-${String(index)}-${String(step)}"}\n`,
  );
  const call = `\ndef resume(texte):\n    return client.chat.completions.create(model="albert-large", messages=[{"role": "user", "content": texte}])\n`;
  return head + body.join('\n') + call;
}

function typescript(index: number): string {
  const head = `import { Mistral } from '@mistralai/mistralai';\n\nconst client = new Mistral();\n\n`;
  const body = Array.from(
    { length: 30 },
    (_, step) =>
      `export function etape${String(step)}(demande: Demande): number {\n  // service ${String(index)}\n  return demande.lignes.filter((ligne) => ligne.rang > ${String(step)}).length;\n}\n`,
  );
  const call = `\nexport const resume = (texte: string) => client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: texte }] });\n`;
  return head + body.join('\n') + call;
}
