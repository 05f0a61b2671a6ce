import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { parse } from 'yaml';
import { aiCatalogue } from '../../../generated/ai-catalogue.ts';
import { generalPackages } from '../../../generated/general-packages.ts';
import { declaredPackagesIn } from '../../../src/core/ai-calls/manifests/declared-packages.ts';
import { declaredSettingsIn } from '../../../src/core/ai-calls/manifests/declared-settings.ts';
import { neverCalled } from '../../../src/core/ai-calls/manifests/never-called.ts';
import { modelFilesAmong } from '../../../src/core/ai-calls/model-files/model-files.ts';
import { SourceDocument } from '../../../src/core/text/document.ts';

interface Manifest {
  readonly path: string;
  readonly text: string;
  readonly packages: readonly string[];
}

const manifests = parse(readFileSync('test/fixtures/ai-manifests/packages.yml', 'utf8')) as readonly Manifest[];

function document(path: string, text: string): SourceDocument {
  return new SourceDocument(path, '', text);
}

describe('AI packages that manifests declare', () => {
  for (const { path, text, packages } of manifests) {
    it(`${path}: ${packages.length === 0 ? 'none' : packages.join(', ')}`, () => {
      const found = declaredPackagesIn(document(path, text));
      assert.deepEqual(
        found.map(({ line, name, version = '' }) => `${line} ${name} ${version}`.trimEnd()),
        packages,
      );
    });
  }

  it('reads any text under the name of a manifest, and says nothing wrong of it', () => {
    const paths = fc.constantFrom(...manifests.map(({ path }) => path));
    fc.assert(
      fc.property(paths, fc.string({ maxLength: 200 }), (path, text) => {
        for (const { line } of declaredPackagesIn(document(path, text))) assert.ok(line <= text.split('\n').length);
      }),
    );
  });

  it('reads a manifest that is cut anywhere', () => {
    const cut = fc
      .constantFrom(...manifests)
      .chain((manifest) =>
        fc.nat(manifest.text.length).map((end) => ({ path: manifest.path, text: manifest.text.slice(0, end) })),
      );
    fc.assert(
      fc.property(cut, ({ path, text }) => {
        declaredPackagesIn(document(path, text));
      }),
    );
  });

  it('leaves out packages that do many other things, all of which the catalogue names', () => {
    const known = new Set(aiCatalogue.flatMap(({ packages = {} }) => Object.values(packages).flat()));
    for (const { name } of generalPackages) assert.ok(known.has(name), name);
  });
});

describe('AI settings of environment files', () => {
  it('names the variable and its place, never its value', () => {
    const text = 'DEBUG=1\n# OPENAI_API_KEY=x\nexport MISTRAL_API_KEY="fictitious"\n';
    const found = declaredSettingsIn(document('api/.env.example', text));
    assert.deepEqual(found, [{ path: 'api/.env.example', line: 3, variable: 'MISTRAL_API_KEY', entries: ['mistral'] }]);
  });

  it('reads environment files only', () => {
    assert.deepEqual(declaredSettingsIn(document('src/reglages.sh', 'MISTRAL_API_KEY=x')), []);
  });
});

describe('packages that nothing calls', () => {
  const declared = (text: string): readonly { readonly name: string; readonly entries: readonly string[] }[] =>
    declaredPackagesIn(document('requirements.txt', text));
  const uncalled = (text: string, calls: readonly { provider: string; sdk: string }[]): readonly string[] =>
    neverCalled(declared(text), calls).map(({ name }) => name);

  const table: readonly [string, string, readonly { provider: string; sdk: string }[], readonly string[]][] = [
    ['a package without a call', 'openai', [], ['openai']],
    ['a package with a call of its own', 'openai', [{ provider: 'openai', sdk: 'openai' }], []],
    ['one that reaches another provider', 'openai', [{ provider: 'albert-api', sdk: 'openai' }], []],
    ['one whose provider is reached over HTTP', 'mistralai', [{ provider: 'mistral', sdk: 'http' }], []],
    [
      'a provider behind a framework that is called',
      'mistralai\nspacy',
      [{ provider: 'x', sdk: 'langchain' }],
      ['spacy'],
    ],
    ['a vector store', 'chromadb', [], []],
    ['all but the one that is called', 'openai\nanthropic', [{ provider: 'openai', sdk: 'openai' }], ['anthropic']],
  ];
  for (const [name, text, calls, expected] of table) {
    it(name, () => {
      assert.deepEqual(uncalled(text, calls), expected);
    });
  }
});

describe('model files', () => {
  it('are told by their names', () => {
    const paths = [
      'a/score.ONNX',
      'b/mistral.gguf',
      'c/pytorch_model.bin',
      'd/data.bin',
      'e/model.py',
      'f/foret.joblib',
      'onnx',
    ];
    assert.deepEqual(
      modelFilesAmong(paths).map(({ path, format }) => `${path} ${format.name}`),
      ['a/score.ONNX ONNX', 'b/mistral.gguf GGUF', 'c/pytorch_model.bin PyTorch', 'f/foret.joblib pickle'],
    );
  });
});
