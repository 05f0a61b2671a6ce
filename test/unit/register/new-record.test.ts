import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { loadRegister } from '../../../src/core/register/load-register.ts';
import { newRecord, subjectOfCall } from '../../../src/core/register/new-record.ts';
import { emptyRegister } from '../../../src/core/register/register.ts';
import { SourceDocument } from '../../../src/core/text/document.ts';
import { callIn, memoryFiles, policyWith } from './project.ts';

const policy = policyWith();

function recordOf(path: string, symbol: string | undefined, taken: readonly string[] = []) {
  const document = new SourceDocument(path, 'python', 'def f():\n  here');
  const call = callIn(document, symbol === undefined ? [] : [[symbol, 'def']]);
  const paths = taken.map((id) => `.vigie/algorithms/${id}.yml`);
  return { document, call, ...newRecord(subjectOfCall(document, call), { ...emptyRegister, paths }, policy) };
}

/** Symbol around the call, file, files that are there, then the id. */
const ids: readonly (readonly [symbol: string | undefined, path: string, taken: readonly string[], id: string])[] = [
  ['trier_demande', 'src/tri.py', [], 'trier-demande'],
  ['trierDemandeÉcole2', 'src/tri.py', [], 'trier-demande-ecole2'],
  [undefined, 'src/Résumé courrier.py', [], 'resume-courrier'],
  ['__init__', 'src/tri.py', [], 'init'],
  ['分類', 'src/tri.py', [], 'tri'],
  ['分類', 'src/分類.py', [], 'algorithm'],
  ['tri', 'src/tri.py', ['tri', 'tri-2'], 'tri-3'],
  ['tri', 'src/tri.py', ['TRI'], 'tri-2'],
];

describe('newRecord', () => {
  for (const [symbol, path, taken, id] of ids) {
    it(`names the algorithm of ${symbol ?? path} ${id}`, () => {
      const made = recordOf(path, symbol, taken);
      assert.equal(made.id, id);
      assert.equal(made.path, `.vigie/algorithms/${id}.yml`);
    });
  }

  it('fills in what the code shows and leaves the rest blank', () => {
    const { text } = recordOf('src/tri.py', 'trier');
    const { contact, facts, ...rest } = parse(text) as Record<string, Record<string, unknown>>;
    assert.deepEqual(rest, {
      id: 'trier',
      name: { fr: 'Trier' },
      purpose: { fr: null, en: null },
      administration: null,
      owner: null,
      publishedRules: null,
      provider: 'albert',
      model: null,
      data: null,
      implementation: [{ files: 'src/tri.py', symbols: ['trier'] }],
    });
    assert.deepEqual(
      Object.values({ ...contact, ...facts }).filter((value) => value !== null),
      [],
    );
    assert.ok(Object.keys(facts!).includes('individual_decision'));
    assert.match(text, /^# Un algorithme du registre/);
  });

  it('makes a record that is read, and that covers its call, whatever the names in the code', async () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      fc.constantFrom('a: b', '\0\0\0\n\0\0\0', '#x', '"', '[x]', '{a,b}', '!x', '*'),
    );
    await fc.assert(
      fc.asyncProperty(
        name,
        fc.constantFrom('src/a.py', 'app/[id]/b.py', 'x/{a,b}.py', 'été/c d.py'),
        async (symbol, path) => {
          const { text, path: at, document, call, id } = recordOf(path, symbol);
          const register = await loadRegister(memoryFiles({ [at]: text }), policy);
          assert.deepEqual(
            register.findings.map((finding) => finding.message.id),
            ['unanswered'],
          );
          assert.equal(register.binder.coverOf(document, call)?.record.id, id);
        },
      ),
    );
  });
});
