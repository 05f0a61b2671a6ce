import type { Carte } from './types';

export const cartes: Carte[] = [
  { porteur: 'Florent Roquevert', numero: '4973 4584 0583 1327', fin: '09/27' },
  { porteur: 'Celestine Guivarch', numero: '5136863531659784', fin: '11/26' },
  { porteur: 'Amandine Pradelier', numero: '3742 765106 73076', fin: '01/28' },
];

export const cartesDeTest = [
  '4242 4242 4242 4242',
  '4111111111111111',
  '5555 5555 5555 4444',
  '378282246310005',
  '0000 0000 0000 0000',
];
export const factures = ['2024031500012347', '3426859269073'];
export const ibanExemple = 'FR76 3000 6000 0112 3456 7890 189';
export const ibanAllemandExemple = 'DE89 3704 0044 0532 0130 00';
export const ibanRegie = 'FR10 2004 1010 0505 0001 3M02 606';
