// Invented: names that no key word declares.
export class FicheUsager {
  nomNaissance = '';
  #numeroSecu = '';
  static telephonePortable = null;
  version = 3;
  estValide = () => this.version > 2;
  enregistrer() {
    version = 4;
  }
}
export const saluer = ({ prenomUsager, taille }: Saisie) => taille;
export function Carte({ dateNaissance, onClick }: Props) {}
const { courrielPersonnel, ordre, ...reste } = await lire();
enum Colonne { SITUATION_FAMILIALE = 'F', DATE_EXPORT = 'X' }
enum Canal { EMAIL = 1, SMS = 2 }
const validateurIban = (saisie: string) => saisie.length === 27;
const emailAffichable = function () {};
