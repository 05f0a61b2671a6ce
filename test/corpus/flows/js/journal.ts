import type { Usager } from './types';

export function afficher(valeur: string) {
  console.info(valeur);
}

export function formaterUsager(usager: Usager): string {
  return `M. ${usager.nom}`;
}
