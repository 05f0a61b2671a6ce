/** Prédiction d'affluence : règle de trois, et types qui ressemblent à ceux d'une IA. */
export interface Embedding {
  readonly embeddings: readonly number[];
}

export class Prediction {
  constructor(private readonly jours: readonly number[]) {}

  predict(): number {
    return this.jours.reduce((somme, jour) => somme + jour, 0) / this.jours.length;
  }
}

export function classify(taux: number): 'calme' | 'plein' {
  return taux > 0.8 ? 'plein' : 'calme';
}

const demain = new Prediction([120, 130]).predict();
console.log(classify(demain / 200));
