import assert from 'node:assert/strict';
import { find, marked } from './find.ts';

type EchoCase = readonly [what: string, text: string];
const cases: readonly EchoCase[] = [
  ['a name that a key told', 'nom_usager: "«Maëlle Vasseur»"\nattendu = "Bonjour «Maëlle Vasseur»,"'],
  [
    'an address that a key told',
    'client_ip: 90.63.214.77'.replace('90.63.214.77', '«90.63.214.77»') + '\ncompare("«90.63.214.77»")',
  ],
  ['not a first name alone', 'nom_usager: "«Maëlle Vasseur»"\nBonjour Maëlle,'],
  ['not a part of another word', 'nom_usager: "«Maëlle Vasseur»"\nMaëlle Vasseur-Roy, xMaëlle Vasseurs'],
  ['not what a place is named after', 'nom_usager: "«Maëlle Vasseur»"\nSalle Maëlle Vasseur, rue Maëlle Vasseur'],
];

describe('the same text elsewhere', () => {
  for (const [what, expected] of cases) {
    it(`is found for ${what}`, () => {
      const text = expected.replace(/[«»]/g, '');
      assert.equal(marked(text, find(text)), expected);
    });
  }
});
