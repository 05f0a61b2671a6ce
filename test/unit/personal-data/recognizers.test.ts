import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { recognizers } from '../../../src/core/personal-data/values/recognizers.ts';
import { find, marked } from './find.ts';

interface FixtureTable {
  readonly found: readonly string[];
  readonly examples: readonly string[];
  readonly silent: readonly string[];
}

describe('recognizers', () => {
  for (const { id } of recognizers) {
    const table = parse(readFileSync(`test/fixtures/personal-data/${id}.yml`, 'utf8')) as FixtureTable;
    const found = (text: string) => find(text).filter((match) => match.recognizer.id === id);

    describe(id, () => {
      for (const line of table.found) {
        it(`finds ${JSON.stringify(line)}`, () => {
          const text = line.replace(/[«»]/g, '');
          assert.equal(marked(text, found(text)), line);
          assert.deepEqual(new Set(found(text).map((match) => match.documentedExample)), new Set([false]));
        });
      }
      for (const line of table.examples) {
        it(`knows as an example ${JSON.stringify(line)}`, () => {
          const text = line.replace(/[«»]/g, '');
          assert.equal(marked(text, found(text)), line);
          assert.deepEqual(new Set(found(text).map((match) => match.documentedExample)), new Set([true]));
        });
      }
      for (const line of table.silent) {
        it(`says nothing of ${JSON.stringify(line)}`, () => {
          assert.equal(marked(line, found(line)), line);
        });
      }
      it('replaces what it finds by a fictitious value of the same shape', () => {
        for (const line of [...table.found, ...table.examples]) {
          const text = line.replace(/[«»]/g, '');
          for (const { range, recognizer } of found(text)) {
            const stand = recognizer.fictitious(text.slice(range.start, range.end));
            const replaced = text.slice(0, range.start) + stand + text.slice(range.end);
            const again = found(replaced).find((match) => match.range.start === range.start);
            assert.equal(again?.documentedExample, true, `${line} became ${replaced}`);
            assert.equal(again.range.end, range.start + stand.length, `${line} became ${replaced}`);
          }
        }
      });
    });
  }
});
