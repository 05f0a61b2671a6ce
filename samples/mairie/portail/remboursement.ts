interface Remboursement {
  readonly demande: string;
  readonly centimes: number;
  readonly iban: string;
}

/** Compte utilisé quand l’usager n’a pas donné le sien : rien ne doit y être versé. */
const COMPTE_D_ATTENTE = 'FR85 0000 0000 000F ICTI F000 084';

export function preparerRemboursement(demande: string, centimes: number, iban?: string): Remboursement {
  return { demande, centimes, iban: iban ?? COMPTE_D_ATTENTE };
}
