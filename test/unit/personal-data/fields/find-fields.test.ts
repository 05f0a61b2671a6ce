import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { findFields, type FieldMatch } from '../../../../src/core/personal-data/fields/find-fields.ts';
import { SourceDocument } from '../../../../src/core/text/document.ts';

interface FixtureTable {
  readonly found: readonly { readonly category: string; readonly text: string }[];
  readonly silent: readonly string[];
}

const folder = 'test/fixtures/fields';
const find = (languageId: string, text: string): readonly FieldMatch[] =>
  findFields(new SourceDocument('app/fiche', languageId, text));

describe('findFields', () => {
  it('says nothing of policies and records, which name kinds of data and hold none', () => {
    const text = 'facts:\n  biometric_identification: false\nemail: x\n';
    const at = (path: string): number => findFields(new SourceDocument(path, 'yaml', text)).length;
    assert.ok(at('app/fiche.yml') > 0);
    assert.equal(at('.vigie/algorithms/fiche.yml'), 0);
    assert.equal(at('services/etat-civil/.vigie/algorithms/fiche.yml'), 0);
  });

  for (const file of readdirSync(folder)) {
    const language = file.replace('.yml', '');
    const { found, silent } = parse(readFileSync(`${folder}/${file}`, 'utf8')) as FixtureTable;

    describe(language, () => {
      for (const { category, text } of found) {
        it(`finds ${category} in ${JSON.stringify(text)}`, () => {
          const plain = text.replace(/[«»]/g, '');
          const marked = text.slice(text.indexOf('«') + 1, text.indexOf('»'));
          const matches = find(language, plain);
          assert.deepEqual(
            matches.map((match) => [match.category, plain.slice(match.range.start, match.range.end)]),
            [[category, language === 'cobol' ? `FIC-${marked}` : marked]],
          );
        });
      }
      for (const text of silent) {
        it(`says nothing of ${JSON.stringify(text)}`, () => {
          assert.deepEqual(find(language, text), []);
        });
      }
    });
  }

  it('reports a local name once, and counts it', () => {
    const [match, ...others] = find('python', 'email = a()\nemail = b()\nemail = c()\n');
    assert.deepEqual([match?.count, others], [3, []]);
  });

  it('needs somebody for an ambiguous name', () => {
    assert.deepEqual(find('python', 'class Fichier:\n    nom: str\n'), []);
    assert.equal(find('python', 'class Patient:\n    nom: str\n')[0]?.category, 'name');
    assert.deepEqual(
      find('python', 'class Ligne:\n    nom: str\n    prenom: str\n').map(({ category }) => category),
      ['name', 'first-name'],
    );
  });

  it('passes over comments', () => {
    assert.deepEqual(find('typescript', '/*\n const email = 1;\n*/\n// const email = 1;\n'), []);
  });
});
