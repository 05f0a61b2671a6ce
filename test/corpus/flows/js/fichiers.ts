import { afficher, formaterUsager } from './journal.ts';
import type { Fichier, Usager } from './types';

export function traiter(usager: Usager, fichier: Fichier) {
  afficher(usager.courriel);
  console.log(fichier.nom);
  console.log(traiter.name);
  console.log(formaterUsager(usager));
  console.log([usager].length);
  const emailTemplate = 'bienvenue.html';
  console.log(emailTemplate);
  const etat = { adresse: usager.adresse, page: 3 };
  console.log(etat.page);
  console.log(etat.adresse);
}
