// Prévisions météo : « predict » n'a rien d'une IA ici.
export class Meteo {
  constructor(mesures) {
    this.mesures = mesures;
  }

  predict(heures) {
    const derniere = this.mesures.at(-1);
    return derniere + (derniere - this.mesures.at(-2)) * heures;
  }

  classify() {
    return this.predict(1) > 30 ? 'canicule' : 'normal';
  }
}

const meteo = new Meteo([18, 19]);
export const demain = meteo.predict(24);
export const classe = meteo.classify();
