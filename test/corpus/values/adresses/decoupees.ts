// Jeux d'essai du guichet : adresses dont chaque partie a sa clef.
export const usagers = [
  { nom: 'Vasseur', rue: 'rue des Lilas', numero: 12, cp: '35000', ville: 'Rennes' },
  { nom: 'Morel', adresse: { numero: '7', voie: 'Chemin du Moulin', codePostal: '29000', commune: 'Quimper' } },
  { name: 'Pemberton', line1: '27 Mill Lane', postTown: 'Bristol', postcode: 'BS3 2QT' },
  { name: 'Holzmann', street: 'Lindenstraße', houseNumber: '12a', zip: '10969', city: 'Berlin' },
  { name: 'Oosterveld', straat: 'Kerkstraat', huisnummer: '12', postcode: '1017 GP', plaats: 'Amsterdam' },
  { nome: 'Vannucchini', via: 'Via Garibaldi', civico: '4', cap: '00153', citta: 'Roma' },
  { street: '482 Elder Road', city: 'Springhaven', state: 'IL', zip: '62704' },
];

export const routes = [
  { street: 'Lindenstraße', city: 'Berlin', length: 12 },
  { rue: 'rue des Lilas', sens: 'unique', vitesse: 30, insee: '35238' },
  { voie: 'Chemin du Moulin', numero: 7, parcelle: '35000' },
  { line: 'Tram Line A', number: 12, zip: 'none' },
  { line: 'North Line', number: 7, stops: 12345 },
  { nom: 'Mairie', rue: 'place du Marché', numero: 1, cp: '35000', siret: 'x' },
  { rue: 'string', numero: 0, cp: '00000' },
  { street: Street.name, houseNumber: 12, zip: '12345' },
];
