export interface Demandeur {
  prenom: string;
  nomFamille: string;
  photoIdentite: string;
  plaqueImmatriculation: string;
  numeroCarteIdentite: string;
  numeroPasseport: string;
  opinionPolitique: string;
  origineEthnique: string;
  empreintesDigitales: string;
  adhesionSyndicale: boolean;
  casierJudiciaire: string;
  orientationSexuelle: string;
  donneesGenetiques: string;
  geolocalisationDomicile: string;
}

export interface Graphique {
  titre: string;
  origine: number;
  orientation: 'portrait' | 'paysage';
  legende: string;
  couleurs: string[];
  rendu: string;
  nomAxe: string;
}

export interface Cache {
  age: number;
  cle: string;
  empreinte: string;
  generator: string;
  unionType: string;
}
