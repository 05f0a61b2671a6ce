import assert from 'node:assert/strict';
import fc from 'fast-check';
import { identifiers } from '../../../generated/identifiers.ts';
import { identifierCheckOf } from '../../../src/core/personal-data/values/identifier-checks.ts';
import type { IdentifierFile } from '../../../src/core/personal-data/values/identifier-file.ts';
import { shapeOf } from '../../../src/core/personal-data/values/identifier-shape.ts';
import { existing, find } from './find.ts';

const digits = '0123456789';
const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const alphabets: Readonly<Record<string, string>> = { '9': digits, A: capitals, X: digits + capitals };
/** Texts drawn to measure how often chance passes a check. */
const DRAWN = 20_000;

/** Numbers to draw from; the same in every run. */
function* draws(): Generator<number> {
  for (let seed = 20261124; ; seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) yield seed / 2 ** 32;
}

function* texts(written: string): Generator<string> {
  const random = draws();
  const pick = (alphabet: string): string =>
    alphabet[Math.floor((random.next().value as number) * alphabet.length)] ?? '';
  for (;;) yield Array.from(written, (mark) => (alphabets[mark] ? pick(alphabets[mark]) : mark)).join('');
}

const compactOf = (text: string): string => text.replace(/[^A-Z0-9]/g, '');

/** Texts of a shape that pass the checks and are not published. */
function valid(entry: IdentifierFile, written: string, count: number): readonly string[] {
  const checks = [identifierCheckOf(entry.check), identifierCheckOf(entry.aloneCheck)];
  const kept: string[] = [];
  for (const text of texts(written)) {
    if (checks.every((check) => check(compactOf(text), text)) && !isPublished(entry, text)) kept.push(text);
    if (kept.length === count) break;
  }
  return kept;
}

/** The same by way of writing; drawn once for those that differ in their separators only. */
function validByShape(entry: IdentifierFile, count: number): ReadonlyMap<string, readonly string[]> {
  const drawn = new Map<string, readonly string[]>();
  const byShape = entry.written.map((written) => {
    const known = drawn.get(compactOf(written)) ?? valid(entry, written, count);
    drawn.set(compactOf(written), known);
    return [written, known.map((value) => written.replace(/[9AX]/g, characterOf(compactOf(value))))] as const;
  });
  return new Map(byShape);
}

/** Gives the characters of a text one after another. */
function characterOf(text: string): () => string {
  let at = 0;
  return () => text.charAt(at++);
}

function isPublished({ examples, fictional }: IdentifierFile, text: string): boolean {
  const compact = compactOf(text);
  return examples.includes(compact) || (fictional !== undefined && new RegExp(fictional).test(compact));
}

function foundBy(id: string, text: string): readonly string[] {
  return find(text, 'plaintext', [existing(id)]).map(({ range }) => text.slice(range.start, range.end));
}

/** A value with every other digit or letter in one place. */
function changed(value: string): readonly string[] {
  return Array.from(value).flatMap((character, at) => {
    const alphabet = digits.includes(character) ? digits : capitals.includes(character) ? capitals : '';
    const others = Array.from(alphabet).filter((other) => other !== character);
    return others.map((other) => value.slice(0, at) + other + value.slice(at + 1));
  });
}

describe('identifiers', function () {
  this.timeout(20_000);

  for (const entry of identifiers) {
    const { id, written, alone = [], words, alsoCalled = [], chance, refuses } = entry;
    const byShape = validByShape(entry, 4);
    const values = [...byShape.values()].flat();
    const [first = ''] = values;

    describe(id, () => {
      it('is found wherever a word announces it, in a sentence, a key, a name or a header', () => {
        const contexts = ['_ : #.', '"_": "#",', 'const _ = "#";', '<_>#</_>', '  _=#'];
        fc.assert(
          fc.property(
            fc.constantFrom(...values),
            fc.constantFrom(...words, ...alsoCalled),
            fc.constantFrom(...contexts),
            (value, word, context) => {
              const name = context.startsWith('_ ') ? word : word.replaceAll(' ', '_');
              const text = context.replaceAll('_', () => name).replace('#', () => value);
              assert.deepEqual(foundBy(id, text), [value], text);
            },
          ),
          { numRuns: 60 },
        );
        const table = `a;${words[0] ?? ''}\n1;"${first}"\n`;
        assert.equal(find(table, 'csv', [existing(id)]).length, 1);
      });

      it('is found without a word where chance cannot make it, and only there', () => {
        for (const one of written) {
          const found = byShape.get(one)?.map((value) => foundBy(id, `Voici : ${value}.`).length);
          assert.deepEqual(new Set(found), new Set([alone.includes(one) ? 1 : 0]), one);
        }
        const rare = written.every((one) => one.includes('A')) ? 0.01 : 0.001;
        assert.ok(alone.length === 0 || chance <= rare, 'chance passes it too often to be reported alone');
      });

      it('passes its check by chance as seldom as its entry says', () => {
        const [one = ''] = written;
        const drawn = texts(one);
        const check = identifierCheckOf(entry.check);
        let passed = 0;
        for (let at = 0; at < DRAWN; at++) {
          const text = drawn.next().value as string;
          if (check(compactOf(text), text)) passed++;
        }
        const most = alone.length > 0 ? Math.max(0.0032, 4 * chance) : chance;
        assert.ok(passed / DRAWN <= 1.15 * most + 0.001, `${String(passed / DRAWN)} of random texts`);
      });

      it(`refuses ${refuses} change of one character`, () => {
        const word = words[0] ?? '';
        const all = values
          .slice(0, 12)
          .flatMap(changed)
          .filter((value) => !isPublished(entry, value));
        const taken = all.filter((value) => foundBy(id, `${word}: ${value}`).includes(value));
        const share = taken.length / all.length;
        assert.ok(refuses === 'every' ? share === 0 : refuses === 'most' ? share < 0.1 : share > 0, String(share));
      });

      it('is replaced by a published number of the same shape', () => {
        for (const value of values) {
          const text = `${words[0] ?? ''}: ${value}`;
          const stand = existing(id).fictitious(value);
          const [again] = find(
            text.replace(value, () => stand),
            'plaintext',
            [existing(id)],
          );
          assert.equal(again?.documentedExample, true, stand);
          assert.equal(stand.replace(/[A-Z0-9]/g, '#'), value.replace(/[A-Z0-9]/g, '#'));
          assert.equal(existing(id).fictitious(stand), stand);
        }
      });

      it('starts where the scanner stops', () => {
        for (const shape of written.map((one) => shapeOf(one, false))) {
          assert.ok(shape.anchor !== 'digits' || shape.leadingDigits >= 6, `${shape.pattern.source} needs an anchor`);
        }
      });

      it('is no piece of a longer word or number', () => {
        const word = words[0] ?? '';
        for (const [before, after] of [
          ['f', ''],
          ['', 'f'],
          ['', '7'],
          ['7', ''],
          ['', '=='],
          ['0.', ''],
          ['/', ''],
          ['#', ''],
        ] as const) {
          const text = `${word}: ${before}${first}${after}`;
          assert.ok(!foundBy(id, text).includes(first), text);
        }
      });
    });
  }
});
