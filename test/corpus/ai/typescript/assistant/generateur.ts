// Un homonyme : generateText fait un gabarit de courrier.
import { generateText } from './gabarits.ts';
import type { GenerateTextResult } from 'ai';

export interface Courrier {
  readonly objet: string;
  readonly corps: string;
}

export function attestation(nom: string): Courrier {
  return { objet: 'Attestation', corps: generateText({ gabarit: 'attestation', nom }) };
}

export function taille(resultat: GenerateTextResult<never, never>): number {
  return resultat.text.length;
}
