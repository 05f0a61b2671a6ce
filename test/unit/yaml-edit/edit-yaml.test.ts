import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { applyEdit, editYaml, type YamlValue } from '../../../src/core/yaml-edit/edit-yaml.ts';
import { readYaml, type YamlPath } from '../../../src/core/yaml/yaml-text.ts';

function edited(text: string, path: YamlPath, value: YamlValue | undefined): string {
  const edit = editYaml(text, path, value);
  return edit ? applyEdit(text, edit) : text;
}

interface Case {
  readonly name: string;
  readonly before: string;
  readonly path: YamlPath;
  readonly value?: YamlValue;
  readonly after: string;
}

const cases: readonly Case[] = [
  { name: 'another value', before: 'a: 1 # why\nb: x\n', path: ['b'], value: 'y z', after: 'a: 1 # why\nb: y z\n' },
  { name: 'a value with a comment', before: 'b: x # why\n', path: ['b'], value: 'y', after: 'b: y # why\n' },
  { name: 'quotes that stay', before: "b: 'x'\n", path: ['b'], value: 'y', after: "b: 'y'\n" },
  { name: 'quotes that are needed', before: 'b: x\n', path: ['b'], value: 'true', after: 'b: "true"\n' },
  {
    name: 'an answer',
    before: 'facts:\n  # Why?\n  f:\n',
    path: ['facts', 'f'],
    value: true,
    after: 'facts:\n  # Why?\n  f: true\n',
  },
  {
    name: 'a blank key with a comment',
    before: 'b: # why\nc: 1\n',
    path: ['b'],
    value: 'x',
    after: 'b: x # why\nc: 1\n',
  },
  { name: 'a blank key with a space after it', before: 'b: \nc: 1\n', path: ['b'], value: 'x', after: 'b: x\nc: 1\n' },
  { name: 'an emptied value', before: 'a: x # why\nb: 1\n', path: ['a'], after: 'a: # why\nb: 1\n' },
  { name: 'a key that is new', before: 'a: 1\n\n# end\n', path: ['b'], value: 'x', after: 'a: 1\nb: x\n\n# end\n' },
  {
    name: 'a nested key that is new',
    before: 'n:\n  fr: x # oui\nz: 1\n',
    path: ['n', 'en'],
    value: 'y',
    after: 'n:\n  fr: x # oui\n  en: y\nz: 1\n',
  },
  { name: 'a map that is new', before: 'a: 1\n', path: ['n', 'fr'], value: 'x', after: 'a: 1\nn:\n  fr: x\n' },
  {
    name: 'a map that is blank',
    before: 'n: # why\n\nz: 1\n',
    path: ['n', 'fr'],
    value: 'x',
    after: 'n: # why\n  fr: x\n\nz: 1\n',
  },
  { name: 'an empty file', before: '# nothing yet\n', path: ['a'], value: 'x', after: '# nothing yet\n\na: x\n' },
  { name: 'no line break at the end', before: 'a: 1', path: ['b'], value: 'x', after: 'a: 1\nb: x' },
  {
    name: 'an item',
    before: 'd:\n  - a # one\n# next\ne: 1\n',
    path: ['d', 1],
    value: 'b',
    after: 'd:\n  - a # one\n  - b\n# next\ne: 1\n',
  },
  {
    name: 'an item at the margin',
    before: 'd:\n- a\ne: 1\n',
    path: ['d', 1],
    value: 'b',
    after: 'd:\n- a\n- b\ne: 1\n',
  },
  { name: 'the first item', before: 'd:\ne: 1\n', path: ['d', 0], value: 'b', after: 'd:\n  - b\ne: 1\n' },
  { name: 'an item on one line', before: 'd: [a]\n', path: ['d', 1], value: 'b, c', after: 'd: [a, "b, c"]\n' },
  { name: 'an item that goes', before: 'd:\n  - a # one\n  - b # two\n', path: ['d', 0], after: 'd:\n  - b # two\n' },
  { name: 'the only item', before: 'd:\n  - a\ne: 1\n', path: ['d', 0], after: 'd:\ne: 1\n' },
  {
    name: 'a row',
    before: 'i:\n  - files: a.py\n    symbols: [f]\n',
    path: ['i', 1, 'files'],
    value: 'b.py',
    after: 'i:\n  - files: a.py\n    symbols: [f]\n  - files: b.py\n',
  },
  {
    name: 'a cell',
    before: 'i:\n  - files: a.py\n',
    path: ['i', 0, 'symbols', 0],
    value: 'f',
    after: 'i:\n  - files: a.py\n    symbols:\n      - f\n',
  },
  {
    name: 'a row that goes',
    before: 'i:\n  - files: a.py\n    symbols: [f]\n  - files: b.py\n',
    path: ['i', 0],
    after: 'i:\n  - files: b.py\n',
  },
  {
    name: 'several lines',
    before: 'p:\n  fr: x\n  en: y\n',
    path: ['p', 'fr'],
    value: 'un\n\ndeux',
    after: 'p:\n  fr: |-\n    un\n\n    deux\n  en: y\n',
  },
  {
    name: 'several lines that become one',
    before: 'p:\n  fr: |-\n    un\n    deux\n  en: y\n',
    path: ['p', 'fr'],
    value: 'x',
    after: 'p:\n  fr: x\n  en: y\n',
  },
  {
    name: 'several lines, with a comment',
    before: 'a: x # why\nb: 1\n',
    path: ['a'],
    value: 'x\ny',
    after: 'a: |- # why\n  x\n  y\nb: 1\n',
  },
  {
    name: 'one line again, with a comment',
    before: 'a: |- # why\n  x\n  y\nb: 1\n',
    path: ['a'],
    value: 'x',
    after: 'a: x # why\nb: 1\n',
  },
  { name: 'a folded text', before: 'p: >-\n  un\n  deux\nq: 1\n', path: ['p'], value: 'x', after: 'p: x\nq: 1\n' },
];

describe('one value of a YAML text', () => {
  for (const { name, before, path, value, after } of cases) {
    it(name, () => {
      assert.equal(edited(before, path, value), after);
    });
  }

  it('is left where it says the same already, or where the text is not valid', () => {
    assert.equal(editYaml('a: x\n', ['a'], 'x'), undefined);
    assert.equal(editYaml('a: [\n', ['a'], 'x'), undefined);
  });

  it('is written even where the text is laid out in an unusual way', () => {
    assert.deepEqual(readYaml('', edited('{ a: { b: 1 }, c: [ { d: 1 } ] }', ['c', 1, 'd'], 'x')).data, {
      a: { b: 1 },
      c: [{ d: 1 }, { d: 'x' }],
    });
  });
});

const words = fc.oneof(
  fc.string(),
  fc.constantFrom('oui', 'null', '- a', 'a: b', '# x', 'l’usager', 'x\ny', ' x', 'x \n\n y\n', '"', "'"),
);
const record =
  'id: a\n# about the name\nname:\n  fr: x # said\n\ndata:\n  - b # first\n  - c\n# the code\nimplementation:\n  - files: a.py\n    symbols: [f]\n';
const paths: readonly YamlPath[] = [
  ['id'],
  ['name', 'fr'],
  ['name', 'en'],
  ['owner'],
  ['contact', 'email'],
  ['data', 0],
  ['data', 2],
  ['facts', 'f'],
  ['implementation', 0, 'files'],
  ['implementation', 1, 'files'],
  ['implementation', 0, 'symbols', 1],
];

describe('values of a YAML text, whatever they are', () => {
  it('stand there afterwards, and no comment is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...paths), words), { minLength: 1, maxLength: 6 }), (edits) => {
        let text = record;
        for (const [path, word] of edits) {
          const value = word.trim() === '' ? 'x' : word;
          const after = edited(text, path, value);
          assert.deepEqual(readYaml('', after).tree.getIn(path), value);
          text = after;
        }
        for (const comment of ['# about the name', '# said', '# first', '# the code'])
          assert.ok(text.includes(comment));
      }),
    );
  });
});
