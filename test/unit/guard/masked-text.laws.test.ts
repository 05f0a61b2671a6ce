import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MaskedText } from '../../../src/core/guard/mask/masked-text.ts';

const line = fc.string({ unit: fc.constantFrom('a', ' ', '7', '@'), maxLength: 1500 });
/** Texts of some lines, with spans in order and apart. */
const cases = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 8 }), fc.array(fc.nat(12_000), { maxLength: 12 }))
  .map(([lines, places]) => {
    const text = lines.join('\n');
    const starts = [...new Set(places.map((place) => place % (text.length + 1)))].sort((one, other) => one - other);
    const spans = starts.map((start, index) => ({
      start,
      end: Math.min(start + 9, starts[index + 1] ?? text.length, text.length),
    }));
    return { text, spans };
  });

describe('the surroundings of stand-ins', () => {
  const standIn = '[stand-in]';

  it('hold each with 512 characters to both sides, in order and apart', () => {
    fc.assert(
      fc.property(cases, ({ text, spans }) => {
        const masked = new MaskedText(text, spans, () => standIn);
        const ranges = masked.surroundings();
        let shift = 0;
        for (const { start, end } of spans) {
          const at = start + shift;
          shift += standIn.length - (end - start);
          const around = [Math.max(0, at - 512), Math.min(masked.text.length, at + standIn.length + 512)] as const;
          assert.ok(ranges.some((range) => range.start <= around[0] && around[1] <= range.end));
        }
        ranges.slice(1).forEach((range, index) => {
          assert.ok((ranges[index]?.end ?? 0) < range.start);
        });
      }),
    );
  });

  it('leave out nothing but what reads as the original does, in whole lines', () => {
    fc.assert(
      fc.property(cases, ({ text, spans }) => {
        const masked = new MaskedText(text, spans, () => standIn);
        let from = 0;
        for (const { start, end } of [
          ...masked.surroundings(),
          { start: masked.text.length, end: masked.text.length },
        ]) {
          const left = masked.text.slice(from, start);
          assert.ok(text.includes(left));
          assert.ok(start === 0 || start === masked.text.length || masked.text.charAt(start - 1) === '\n');
          from = end;
        }
      }),
    );
  });
});
