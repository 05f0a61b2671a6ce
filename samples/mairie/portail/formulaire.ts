/** Champs du formulaire de demande. Les exemples s’affichent en grisé tant que le champ est vide. */
interface Champ {
  readonly nom: string;
  readonly libelle: string;
  readonly exemple: string;
  readonly obligatoire: boolean;
}

export const champs: readonly Champ[] = [
  { nom: 'nom', libelle: 'Nom', exemple: '', obligatoire: true },
  { nom: 'courriel', libelle: 'Adresse électronique', exemple: 'prenom.nom@example.org', obligatoire: true },
  { nom: 'telephone', libelle: 'Téléphone', exemple: '06 39 98 12 34', obligatoire: false },
];

export function champsManquants(saisie: Readonly<Record<string, string>>): readonly string[] {
  return champs.filter(({ nom, obligatoire }) => obligatoire && !saisie[nom]?.trim()).map(({ libelle }) => libelle);
}
