import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'mocha';
import { aiCallKinds } from '../../../src/core/ai-calls/ai-call.ts';
import { dataCategoryIds } from '../../../src/core/personal-data/categories.ts';
import { trapKinds } from '../../eval/corpus-case.ts';
import { readFloors } from '../../eval/floors.ts';
import { labelEnding, pathsIn, readCorpus } from '../../eval/read-corpus.ts';

const root = resolve('test/corpus');

describe('the labelled corpus', () => {
  const corpus = readCorpus(root);
  const expected = corpus.flatMap((file) => file.expected.map((label) => ({ ...label, path: file.path })));
  const traps = corpus.flatMap((file) => file.traps);
  const aiFiles = corpus.filter(({ about }) => about === 'ai-calls');

  it('holds at least 1,500 cases of personal data, two in five of them traps or more', () => {
    const personalTraps = traps.filter(({ kind }) => kind !== 'call').length;
    const cases = expected.filter(({ isOptional }) => !isOptional).length + personalTraps;
    assert.ok(cases >= 1500, `${cases} cases`);
    assert.ok(personalTraps >= 0.4 * cases, `${personalTraps} traps`);
  });

  it('holds at least 300 files about AI calls, half of them traps or with traps', () => {
    const withTraps = aiFiles.filter((file) => file.traps.length > 0).length;
    assert.ok(aiFiles.length >= 300, `${aiFiles.length} files`);
    assert.ok(withTraps >= aiFiles.length / 2, `${withTraps} files with traps`);
  });

  it('expects calls of kinds that exist, and only in files about AI calls', () => {
    const knownKinds: ReadonlySet<string> = new Set(aiCallKinds);
    for (const { path, about, calls, traps: trapsHere } of corpus) {
      assert.equal(about === 'ai-calls', calls.length > 0 || trapsHere.some(({ kind }) => kind === 'call'), path);
      for (const { firstLine, providers, kinds } of calls) {
        assert.ok(providers.length > 0 && kinds.length > 0, `${path}:${firstLine + 1}`);
        for (const kind of kinds) assert.ok(knownKinds.has(kind), `${path}:${firstLine + 1}: ${kind}`);
      }
    }
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
    const rules = new Set(readFloors('test/eval/floors.yml').byRule.keys());
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
        ...file.calls.map(({ range }) => `call ${range.start} ${range.end}`),
        ...file.traps.map(({ kind, range }) => `${kind} ${range.start} ${range.end}`),
      ];
      assert.equal(new Set(places).size, places.length, file.path);
    }
  });
});
