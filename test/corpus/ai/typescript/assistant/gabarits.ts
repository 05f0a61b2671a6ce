export interface Options {
  readonly gabarit: 'attestation' | 'relance';
  readonly nom: string;
}

const gabarits: Record<Options['gabarit'], (nom: string) => string> = {
  attestation: (nom) => `Je soussigné, maire de Bourg-Fictif, atteste que ${nom} réside dans la commune.`,
  relance: (nom) => `Bonjour ${nom}, il manque une pièce à votre dossier.`,
};

export function generateText({ gabarit, nom }: Options): string {
  return gabarits[gabarit](nom);
}
