/** What the preview shows is what leaves: its pieces, one after the other, are the body. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { piecesOf } from '../../../../src/editor/assistant/asking/body-pieces.ts';

describe('the body in the preview', () => {
  it('is the body, and what is masked is marked', () => {
    const spans = fc.array(fc.record({ gap: fc.nat(20), length: fc.integer({ min: 1, max: 10 }) }));
    fc.assert(
      fc.property(fc.string({ minLength: 0, maxLength: 300 }), spans, (body, lengths) => {
        let at = 0;
        const masked = lengths.flatMap(({ gap, length }) => {
          const range = { start: at + gap, end: at + gap + length };
          at = range.end;
          return range.end <= body.length ? [{ range, category: 'email' }] : [];
        });
        const pieces = piecesOf({ body, masked });
        assert.equal(pieces.map(({ text }) => text).join(''), body);
        assert.deepEqual(
          pieces.filter(({ isMasked }) => isMasked).map(({ text }) => text),
          masked.map(({ range: { start, end } }) => body.slice(start, end)),
        );
      }),
    );
  });
});
