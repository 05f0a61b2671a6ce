import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Binder } from '../../../src/core/register/binding.ts';
import type { Implementation } from '../../../src/core/register/record-file.ts';
import type { RegisteredRecord } from '../../../src/core/register/register.ts';
import { SourceDocument } from '../../../src/core/text/document.ts';
import { callIn } from './project.ts';

function record(id: string, implementation: Implementation[] = []): RegisteredRecord {
  return { record: { id, name: { fr: id }, implementation }, path: `.vigie/algorithms/${id}.yml` };
}

interface Case {
  readonly title: string;
  readonly language: string;
  readonly text: string;
  /** Symbols around the call, innermost first, each with the text at which it starts. */
  readonly symbols?: readonly (readonly [name: string, at: string])[];
  /** Id of the record that covers the call. */
  readonly covers: string | undefined;
}

const records = [
  record('tri', [{ files: 'src/**/*.py', symbols: ['trier'] }]),
  record('fichier', [{ files: 'src/**/*.{py,ts}' }]),
  record('aucun'),
];

const cases: readonly Case[] = [
  { title: 'glob', language: 'typescript', text: 'here', covers: 'fichier' },
  {
    title: 'symbol before glob',
    language: 'python',
    text: 'def trier():\n  here',
    symbols: [['trier', 'def']],
    covers: 'tri',
  },
  {
    title: 'outer symbol',
    language: 'python',
    text: 'class trier:\n  def x():\n    here',
    symbols: [
      ['x', 'def'],
      ['trier', 'class'],
    ],
    covers: 'tri',
  },
  {
    title: 'comment above the function',
    language: 'python',
    text: '# @algorithm aucun\ndef trier():\n  here',
    symbols: [['trier', 'def']],
    covers: 'aucun',
  },
  {
    title: 'comment in a block of comments',
    language: 'python',
    text: 'import x\n\n# Trie.\n# @algorithm aucun\n# Voir le registre.\ndef trier():\n  here',
    symbols: [['trier', 'def']],
    covers: 'aucun',
  },
  {
    title: 'decorator in between',
    language: 'python',
    text: 'import x\n# @algorithm aucun\n@app.post(\n    "/",\n)\n@cache\ndef trier():\n  here',
    symbols: [['trier', 'def']],
    covers: 'aucun',
  },
  {
    title: 'decorator that ends in braces',
    language: 'typescript',
    text: "import x;\n// @algorithm aucun\n@Component({\n  selector: 'a',\n}) @Injectable()\nclass Tri {\n  here",
    symbols: [['Tri', 'class']],
    covers: 'aucun',
  },
  {
    title: 'decorated field in between',
    language: 'typescript',
    text: 'import x;\n// @algorithm aucun\n@Input() name: string;\nf() {\n  here',
    symbols: [['f', 'f()']],
    covers: 'fichier',
  },
  {
    title: 'decorated method on one line in between',
    language: 'typescript',
    text: 'import x;\n// @algorithm aucun\n@log() g() {}\nf() {\n  here',
    symbols: [['f', 'f()']],
    covers: 'fichier',
  },
  {
    title: 'block comment',
    language: 'typescript',
    text: 'import x;\n/**\n * Résume.\n * @algorithm aucun\n */\nexport function f() {\n  here',
    symbols: [['f', 'function']],
    covers: 'aucun',
  },
  {
    title: 'block comment on one line',
    language: 'typescript',
    text: 'import x;\n  /* @algorithm aucun */\n  f() {\n  here',
    symbols: [['f', 'f()']],
    covers: 'aucun',
  },
  {
    title: 'the inner comment wins',
    language: 'python',
    text: '# @algorithm fichier\nclass A:\n  # @algorithm aucun\n  def f():\n    here',
    symbols: [
      ['f', 'def'],
      ['A', 'class'],
    ],
    covers: 'aucun',
  },
  {
    title: 'comment above the class',
    language: 'python',
    text: 'import x\n# @algorithm aucun\nclass A:\n  def f():\n    here',
    symbols: [
      ['f', 'def'],
      ['A', 'class'],
    ],
    covers: 'aucun',
  },
  {
    title: 'head of the file',
    language: 'python',
    text: '#!/usr/bin/env python\n# @algorithm aucun\n\nimport x\nhere',
    covers: 'aucun',
  },
  {
    title: 'head of the file, block',
    language: 'typescript',
    text: '/*\n * @algorithm aucun\n */\nimport x;\nhere',
    covers: 'aucun',
  },
  {
    title: 'comment after code is not the head',
    language: 'python',
    text: 'import x\n# @algorithm aucun\nhere',
    covers: 'fichier',
  },
  {
    title: 'comment of the function before',
    language: 'python',
    text: 'import x\n# @algorithm aucun\ndef g():\n  pass\n\ndef f():\n  here',
    symbols: [['f', 'def f']],
    covers: 'fichier',
  },
  {
    title: 'comment before other code on its line',
    language: 'typescript',
    text: 'import x;\n/* @algorithm aucun */ g();\nfunction f() {\n  here',
    symbols: [['f', 'function']],
    covers: 'fichier',
  },
  { title: 'unknown id covers nothing', language: 'python', text: '# @algorithm incconu\nhere', covers: undefined },
  { title: 'not a comment', language: 'python', text: '"@algorithm aucun"\nhere', covers: 'fichier' },
  { title: 'part of an address', language: 'python', text: '# contact@algorithm aucun\nhere', covers: 'fichier' },
  { title: 'the other language’s comment', language: 'python', text: '// @algorithm aucun\nhere', covers: 'fichier' },
  { title: 'language without comments', language: 'json', text: '# @algorithm aucun\nhere', covers: 'fichier' },
];

describe('coverOf', () => {
  for (const { title, language, text, symbols = [], covers } of cases) {
    it(title, () => {
      const document = new SourceDocument('src/a/b.py', language, text);
      const covering = new Binder(records).coverOf(document, callIn(document, symbols));
      assert.equal(covering?.record.id, covers);
    });
  }

  it('reads globs as the policy does: hidden folders, no match outside', () => {
    const binder = new Binder([record('a', [{ files: '**/x.py' }])]);
    for (const [path, covered] of [
      ['.hidden/x.py', true],
      ['x.py', true],
      ['x.pyc', false],
    ] as const) {
      const document = new SourceDocument(path, 'python', 'here');
      assert.equal(binder.coverOf(document, callIn(document, [])) !== undefined, covered, path);
    }
  });

  it('an annotation decides alone: globs change nothing', () => {
    const ids = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
    fc.assert(
      fc.property(ids, fc.array(ids), (id, known) => {
        const document = new SourceDocument('src/x.py', 'python', `# @algorithm ${id}\nhere`);
        const binder = new Binder(known.map((one) => record(one, [{ files: '**' }])));
        const bound = binder.coverOf(document, callIn(document, []));
        assert.equal(bound?.record.id, known.includes(id) ? id : undefined);
      }),
    );
  });
});
