import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** Texts by key, of a JSON file. */
function texts(file: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

/** Every English text that a source file gives to `vscode.l10n.t`. */
function translated(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(source).endsWith('l10n.t')) {
      const [text] = node.arguments;
      assert.ok(text && ts.isStringLiteralLike(text), `${file}: the text of l10n.t must be a literal`);
      found.push(text.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\d+\}|\]\([^)]+\)/g)].map(([placeholder]) => placeholder).sort();
}

const pairs = [
  {
    name: 'what the editor says',
    english: Object.fromEntries(
      globSync('src/editor/**/*.ts')
        .flatMap(translated)
        .map((text) => [text, text]),
    ),
    french: texts('l10n/bundle.l10n.fr.json'),
  },
  { name: 'what the manifest says', english: texts('package.nls.json'), french: texts('package.nls.fr.json') },
];

for (const { name, english, french } of pairs) {
  describe(`${name}, in French`, () => {
    it('has a text for each English one, and none for one that is gone', () => {
      assert.deepEqual(Object.keys(french).sort(), Object.keys(english).sort());
    });

    it('fills the same places and leads to the same commands', () => {
      for (const [key, text] of Object.entries(english)) {
        assert.deepEqual(placeholders(french[key] ?? ''), placeholders(text), key);
      }
    });

    it('is set as French is: typographic apostrophes, no-break spaces before double punctuation', () => {
      for (const text of Object.values(french)) {
        assert.doesNotMatch(text, /'/, text);
        assert.doesNotMatch(text, / [:;!?»]|« /, text);
      }
    });
  });
}

describe('the manifest', () => {
  const manifest = readFileSync('package.json', 'utf8');

  it('uses every text that it has, and has every text that it uses', () => {
    const used = new Set([...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key ?? ''));
    assert.deepEqual([...used].sort(), Object.keys(texts('package.nls.json')).sort());
  });
});
