export interface UsagerDto {
  nomUsage: string;
  nomNaissance: string;
  prenoms: string[];
  dateNaissance: string;
  adresseEmail: string;
  numeroTelephone?: string;
  numeroFiscal: string;
  revenuFiscalReference: number;
  adresseDomicile: string;
  emailVerifie: boolean;
  version: number;
}

export interface Composant {
  nom: string;
  libelle: string;
  adressePage: string;
  genreGrammatical: 'm' | 'f';
  onEmailChange: () => void;
  nombreUsagers: number;
}

export class Serveur {
  constructor(
    readonly hostname: string,
    readonly adresse: string,
    readonly maxAge: number,
  ) {}
}
