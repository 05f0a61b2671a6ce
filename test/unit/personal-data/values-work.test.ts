import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { identifiers } from '../../../src/core/personal-data/values/recognizers/identifiers.ts';
import { recognizers } from '../../../src/core/personal-data/values/recognizers.ts';
import { countWork } from './counted-work.ts';
import { find } from './find.ts';

const MEGABYTE = 1024 * 1024;
const ROW = MEGABYTE / 8;
/** Characters that may be read for one character of the text: a recognizer looks at a fixed window around an anchor. */
const PER_CHARACTER = 250;
/** Pieces that stop the scanner as often as can be, whatever is looked for. */
const pieces = [
  '@',
  '1',
  '1 ',
  '1.',
  '1-',
  'A1',
  'AA11',
  '+1',
  'a@b.c',
  'nom: "L',
  'M. L',
  '0a:',
  '1 rue ',
  '3 mars ',
  ':"',
  '"A", ',
  '("A", "B"), ',
  'assert.equal(a.b, "Cd',
  'Present: A. Bc, ',
];

function filledWith(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** What a table says must be found, in one line: values, and the words that announce them, close together. */
function linesOf(id: string): string {
  const { found } = parse(readFileSync(`test/fixtures/personal-data/${id}.yml`, 'utf8')) as { found: string[] };
  return found.map((line) => line.replace(/[«»\n]/g, ' ')).join('');
}

describe('work of recognizers on hostile texts of a megabyte', function () {
  this.timeout(120_000);

  // Identifiers are one piece of code with many entries: they read one text together.
  const alone = recognizers.filter((one) => !identifiers.includes(one));
  const groups = [...alone.map((one) => [one]), identifiers];
  for (const group of groups) {
    const ids = group.map(({ id }) => id);
    it(`${ids.length === 1 ? (ids[0] ?? '') : 'identifiers'} read no more than a window around each anchor`, () => {
      const text = filledWith(ids.map(linesOf).join(''), MEGABYTE);
      const { characters } = countWork(() => find(text, 'plaintext', group));
      assert.ok(characters > 0);
      assert.ok(characters <= PER_CHARACTER * text.length, `${String(characters / text.length)} for a character`);
    });
  }

  for (const piece of pieces) {
    it(`all of them together grow no faster than a row of ${JSON.stringify(piece)}`, () => {
      const [small, large] = [ROW / 8, ROW].map((length) => {
        const text = filledWith(piece, length);
        return countWork(() => find(text)).characters;
      });
      assert.ok(small !== undefined && large !== undefined);
      assert.ok(large <= 8.8 * Math.max(small, ROW / 8), `${String(small)}, then ${String(large)}`);
    });
  }
});
