/** Champs de séjours, de machines et d'agents : rien n'est à personne. */
export interface Session {
  manualAffectionOpenForAdmin: boolean;
  manualAffectionOpenForReferent: boolean;
  operation: OperationType;
}

interface ClientRect {
  width: number;
  height: number;
}

export interface PointDeRassemblement {
  matricule: string;
  localisation: Position;
}

export interface FicheAgent {
  matricule: string;
  operationChirurgicale: string;
}

export class PersonneMorale {
  naf: string;
  siretSiegeSocial: string;
}

export const MODIFY_ALLERGIES = 'Gérer les allergies';
let offenses = 0;
