import assert from 'node:assert/strict';
import { findValues } from '../../../src/core/personal-data/values/find-values.ts';
import type { Candidate, Recognizer } from '../../../src/core/personal-data/values/recognizer.ts';
import { recognizers } from '../../../src/core/personal-data/values/recognizers.ts';
import { SourceDocument } from '../../../src/core/text/document.ts';
import { existing, find, frenchRegions } from './find.ts';

const MEGABYTE = 1024 * 1024;
/** Anchors where the two halves of a text meet, that one half ends too early for. */
const SEAM = 100;
/** More than any recognizer reads on one side of its anchor. */
const WINDOW = 400;

const worstCases = [
  '12 rue ',
  '12 rue des Lilas, ',
  '75011 Paris ',
  'M. A',
  'Mme Morel ',
  'nom: "Morel", ',
  'nom="A',
  "nom('A",
  'a:b:c:d:',
  'aa-bb-cc-',
  'client 90.112.45.17 ',
  '48.117321, ',
  'dob 1985-03-12 ',
  '12 mars 1985 ',
  '1',
  '@',
  ' ',
  '+',
  'a.',
  '0 0 ',
  '06 ',
  '1 85 02 ',
  'a@',
  '@a.',
  '+1',
  '+33 6 ',
  'FR76 ',
  'FR76',
  '4970 ',
  'tel: 0647189302 ',
  'a@b.fr ',
  '(0) ',
  '1-',
  '://a',
  'A1',
  'AB 12 ',
  'bsn 152477184 ',
  'tin 123 456 782 ',
  'AA12 nino ',
  '7408122F',
  'D<<7408122F',
  'AAAAAA11A11A111A ',
];

/** The recognizers, counting how often each is asked. */
function counted(calls: { count: number }): readonly Recognizer[] {
  return recognizers.map((recognizer) => ({
    ...recognizer,
    recognize(source, anchor) {
      calls.count++;
      return recognizer.recognize(source, anchor);
    },
  }));
}

describe('findValues', () => {
  for (const unit of worstCases) {
    it(`asks at most once a character and a recognizer in a megabyte of ${JSON.stringify(unit)}`, () => {
      const calls = { count: 0 };
      const half = unit.repeat(Math.ceil(MEGABYTE / 16 / unit.length));
      find(half, 'plaintext', counted(calls));
      const ofHalf = calls.count;
      calls.count = 0;
      find(half + half, 'plaintext', counted(calls));
      assert.ok(
        calls.count <= 2 * ofHalf + SEAM * recognizers.length,
        `${String(ofHalf)} calls became ${String(calls.count)}`,
      );
      assert.ok(calls.count <= half.length * 2 * recognizers.length);
    });

    it(`looks no further than its window in ${JSON.stringify(unit)}`, () => {
      const long = unit.repeat(Math.ceil((20 * WINDOW) / unit.length));
      const seen = new Map<string, Candidate | undefined>();
      const record = (key: (offset: number) => string): readonly Recognizer[] =>
        recognizers.map((recognizer) => ({
          ...recognizer,
          recognize(source, anchor) {
            const offset = anchor.kind === 'digits' ? anchor.run.start : anchor.offset;
            const candidate = recognizer.recognize(source, anchor);
            seen.set(`${recognizer.id} ${anchor.kind} ${key(offset)}`, candidate);
            return candidate;
          },
        }));
      const middle = 10 * WINDOW;
      find(
        long,
        'plaintext',
        record((offset) => String(offset)),
      );
      const inLong = new Map(seen);
      seen.clear();
      const from = middle - WINDOW;
      find(
        long.slice(from, middle + WINDOW),
        'plaintext',
        record((offset) => String(offset + from)),
      );
      for (const [key, candidate] of inLong) {
        const offset = Number(key.split(' ')[2]);
        if (Math.abs(offset - middle) > 20) continue;
        const range = candidate && { start: candidate.range.start - from, end: candidate.range.end - from };
        assert.deepEqual(seen.get(key)?.range, range, key);
      }
    });
  }

  it('yields about every 64 Ki characters', () => {
    const document = new SourceDocument('a', 'plaintext', 'a line\n'.repeat(100_000));
    let yields = 0;
    for (const steps = findValues(document, { regions: frenchRegions }); !steps.next().done;) yields++;
    assert.equal(yields, Math.ceil(document.text.length / (64 * 1024)));
  });

  it('finds nothing in an empty text', () => {
    assert.deepEqual(find(''), []);
  });

  it('gives values in order of place', () => {
    const text = 'a@ville-valombre.fr';
    const matches = find(`06 47 18 93 02, noe.${text}, FR7630004829100007382917488 et lea.${text}`);
    assert.deepEqual(
      matches.map((match) => match.recognizer.id),
      ['phone', 'email', 'iban', 'email'],
    );
  });

  it('keeps the stronger, then the longer of two values that overlap', () => {
    const taking = (id: string, size: number, strength: Candidate['strength']): Recognizer => ({
      ...existing('nir'),
      id,
      recognize: (_source, anchor) =>
        anchor.kind === 'digits'
          ? { range: { start: anchor.run.start, end: anchor.run.start + size }, documentedExample: false, strength }
          : undefined,
    });
    const idOf = (...taken: readonly Recognizer[]): readonly string[] =>
      find('1234567890', 'plaintext', taken).map((match) => match.recognizer.id);
    assert.deepEqual(idOf(taking('short', 4, 'contextual'), taking('long', 9, 'contextual')), ['long']);
    assert.deepEqual(idOf(taking('weak', 9, 'contextual'), taking('strong', 4, 'strong')), ['strong']);
  });

  it('reads national numbers of the regions it is given only', () => {
    const found = (regions: readonly string[], text: string): number => {
      const steps = findValues(new SourceDocument('a', 'plaintext', text), { regions });
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value.length;
      }
    };
    assert.equal(found(['FR'], 'tel: 0647189302'), 1);
    assert.equal(found([], 'tel: 0647189302'), 0);
    assert.equal(found([], 'tel: +33647189302'), 1);
    assert.equal(found(['FR'], 'tel: 0692 18 93 02'), 0);
    assert.equal(found(['FR', 'RE'], 'tel: 0692 18 93 02'), 1);
    assert.equal(found(['GB'], 'tel: 07911 283746'), 1);
  });

  it('takes the header of a column for the word before a number', () => {
    const found = (text: string): readonly string[] => find(text, 'csv').map((match) => match.recognizer.id);
    assert.deepEqual(found('nom;telephone\nDelmas;0647189302\n'), ['phone']);
    assert.deepEqual(found('nom,dossier,telephone\n"Delmas, Noé",0647189302,\n'), []);
    assert.deepEqual(found('nom\tsiret\tportable\nDelmas\t\t0647189302\n'), ['phone']);
    assert.deepEqual(found('numéro de carte,x\n4532017345901238,y\n'), ['payment-card']);
    assert.deepEqual(found('"N° sécu",x\n1850238599123,y\n'), ['nir']);
    assert.deepEqual(found('0647189302,1\n0647189302,2\n'), []);
  });
});
