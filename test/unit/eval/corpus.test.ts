import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'mocha';
import { dataCategoryIds } from '../../../src/core/personal-data/categories.ts';
import { trapKinds } from '../../eval/corpus-case.ts';
import { readFloors } from '../../eval/floors.ts';
import { labelEnding, pathsIn, readCorpus } from '../../eval/read-corpus.ts';

const root = resolve('test/corpus');

describe('the labelled corpus', () => {
  const corpus = readCorpus(root);
  const expected = corpus.flatMap((file) => file.expected.map((label) => ({ ...label, path: file.path })));
  const traps = corpus.flatMap((file) => file.traps);
  const cases = expected.filter(({ isOptional }) => !isOptional).length + traps.length;

  it('holds at least 1,500 cases, two in five of them traps or more', () => {
    assert.ok(cases >= 1500, `${cases} cases`);
    assert.ok(traps.length >= 0.4 * cases, `${traps.length} traps`);
  });

  it('has labels beside every file, and a file beside all labels', () => {
    const paths = pathsIn(root);
    const files = paths.filter((path) => !path.endsWith(labelEnding));
    assert.deepEqual(
      paths.filter((path) => path.endsWith(labelEnding)),
      files.map((path) => path + labelEnding).sort(),
    );
  });

  it('expects rules that have a floor and categories that exist', () => {
    const rules = new Set(readFloors('test/eval/floors.yml').keys());
    const categories = new Set(dataCategoryIds);
    for (const { path, firstLine, rule, categories: named } of expected) {
      const at = `${path}:${firstLine + 1}`;
      assert.ok(rules.has(rule), `${at}: ${rule}`);
      assert.ok(named.length > 0, `${at}: no category`);
      for (const category of named) assert.ok(categories.has(category), `${at}: ${category}`);
    }
  });

  it('says of each trap what it is', () => {
    for (const { kind, why } of traps) {
      assert.ok(trapKinds.includes(kind), kind);
      assert.ok(why.length >= 3, why);
    }
  });

  it('labels no place twice', () => {
    for (const file of corpus) {
      const places = [
        ...file.expected.map(({ rule, range }) => `${rule} ${range.start} ${range.end}`),
        ...file.traps.map(({ kind, range }) => `${kind} ${range.start} ${range.end}`),
      ];
      assert.equal(new Set(places).size, places.length, file.path);
    }
  });
});
