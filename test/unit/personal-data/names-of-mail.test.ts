import assert from 'node:assert/strict';
import { find, marked } from './find.ts';

/** Every person is invented. « and » stand around the names that their addresses give away. */
const found: readonly string[] = [
  'Reporter: «Gareth Pemberton» <gareth.pemberton@valombre-conseil.fr>',
  'From: «Maëlle Vasseur» <m.vasseur@valombre-conseil.fr>',
  'ATTENDEE;CN="«Yanis Benhamou»":mailto:yanis.benhamou@valombre-conseil.fr',
  '**Signalé par** : «Maëlle Vasseur» (vasseur-maelle@valombre-conseil.fr)',
  'voir mvasseur@valombre-conseil.fr (ou «Maëlle Vasseur»)',
  'Carnet de «Yann Le Goff», contact yann.legoff@valombre-conseil.fr',
  'FN:«Jean-Noël Vasseur»\nTEL:x\nEMAIL:jeannoel.vasseur@valombre-conseil.fr',
  'noté par «Léonor Tavares» Quaresma leonor.tavares2@valombre-conseil.fr',
];
const silent: readonly string[] = [
  'Ville Valombre <ville.valombre@orange-mairie.fr>',
  'From: Maëlle Vasseur <accueil@valombre-conseil.fr>',
  'From: Maëlle Vasseur <y.benhamou@valombre-conseil.fr>',
  'La Rochelle <x@valombre-conseil.fr>',
  'the Build Server writes to gareth.pemberton@valombre-conseil.fr',
  'maelle.vasseur@valombre-conseil.fr',
];

describe('names beside the addresses of their owners', () => {
  const namesIn = (text: string) => find(text).filter(({ recognizer }) => recognizer.id === 'person-name');
  for (const line of found) {
    it(`finds ${JSON.stringify(line)}`, () => {
      const text = line.replace(/[«»]/g, '');
      assert.equal(marked(text, namesIn(text)), line);
    });
  }
  for (const line of silent) {
    it(`says nothing of ${JSON.stringify(line)}`, () => {
      assert.equal(marked(line, namesIn(line)), line);
    });
  }

  it('knows that nobody is behind an address that is one of documentation', () => {
    const [name] = namesIn('From: Maëlle Vasseur <maelle.vasseur@example.org>');
    assert.equal(name?.documentedExample, true);
  });

  it('calls it a credit where people are listed, and where only a name is said', () => {
    for (const text of [
      '- Maëlle Vasseur <maelle.vasseur@valombre-conseil.fr>',
      '{ "name": "Zvi Vasseur", "email": "zvi.vasseur@valombre-conseil.fr" }',
    ])
      assert.deepEqual(
        namesIn(text).map(({ mention }) => mention),
        ['credit'],
      );
  });
});
