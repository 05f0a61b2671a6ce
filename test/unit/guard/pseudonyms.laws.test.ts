import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Masker } from '../../../src/core/guard/mask/masker.ts';
import { documentOf } from '../../../src/core/guard/mask/leaf.ts';
import { PseudonymTable } from '../../../src/core/guard/pseudonyms/pseudonym-table.ts';

const settings = {
  regions: ['FR'],
  isLabelled: () => true,
  isAllowed: () => false,
  handlingOf: () => 'pseudonymise' as const,
};

/** All invented: no such domain, no such street, numbers of nobody. */
const values = [
  'lea.morel@ville-fictive.fr',
  '06 27 84 51 93',
  '0627845193',
  'tél. 06.27.84.51.93',
  '1 85 05 78 006 084 91',
  '185057800608491',
  'Mme Léa Morel',
  'MOREL',
  'Morel',
  'née le 12/03/1984',
  '12 rue des Lilas, 75011 Paris',
  'religion: "catholique"',
  'bGVhLm1vcmVsQHZpbGxlLWZpY3RpdmUuZnI=',
  '06\n27\n84\n51\n93',
  'lea.mo\u200brel@ville-fictive.fr',
  'lea.morel%40ville-fictive.fr',
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...values) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(' ', '\n', ', ', '. ', '"', '`', '@', '06 39 98 ', '@example.org', 'Lepi') },
);
const anyText = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '));

function leafOf(text: string) {
  return { document: documentOf(text, '', undefined), origin: 'typed' as const, message: 0, isSaid: true };
}

/** Cuts a text at places that a list of numbers tells. */
function cut(text: string, sizes: readonly number[]): readonly string[] {
  const pieces: string[] = [];
  let at = 0;
  for (let turn = 0; at < text.length; turn++) {
    const size = Math.max(1, sizes[turn % Math.max(1, sizes.length)] ?? 1);
    pieces.push(text.slice(at, at + size));
    at += size;
  }
  return pieces;
}

describe('pseudonyms', () => {
  it('are turned back into what was written, whatever the text and however the answer is cut', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), fc.array(fc.nat(9), { maxLength: 5 }), (texts, sizes) => {
        const table = new PseudonymTable();
        const { texts: masked } = new Masker(table, settings).mask(texts.map(leafOf));
        masked.forEach((text, index) => {
          const restorer = table.restorer();
          const restored = cut(text, sizes).map((chunk) => restorer.push(chunk));
          assert.equal(restored.join('') + restorer.end(), texts[index]);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('stay the same through a conversation, also when somebody writes one', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const table = new PseudonymTable();
        const masker = new Masker(table, settings);
        const [once = ''] = masker.mask([leafOf(first)]).texts;
        // What the model was shown comes back as if a person had typed it.
        const later = `${second} ${once}`;
        const before = table.entries;
        const { texts } = masker.mask([leafOf(first), leafOf(later)]);
        assert.deepEqual(table.entries.slice(0, before.length), before);
        // A later text may give away a value that the first one held unseen: then it is masked there as well.
        assert.equal(table.restore(texts[0] ?? ''), first);
        assert.equal(table.restore(texts[1] ?? ''), later);
      }),
      { numRuns: 150 },
    );
  });

  it('give the same text however the answer is cut, and hold nothing back at the end', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(7), { minLength: 1, maxLength: 6 }), (text, sizes) => {
        const table = new PseudonymTable();
        new Masker(table, settings).mask([leafOf(text)]);
        const answer = table.entries.map(({ pseudonym }) => pseudonym.slice(0, -1) + pseudonym).join(pieceOf(text));
        const whole = table.restore(answer);
        const restorer = table.restorer();
        assert.equal(
          cut(answer, sizes)
            .map((chunk) => restorer.push(chunk))
            .join('') + restorer.end(),
          whole,
        );
      }),
      { numRuns: 150 },
    );
  });
});

function pieceOf(text: string): string {
  return text.slice(0, 5);
}
