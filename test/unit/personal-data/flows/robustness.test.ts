import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { findFlows } from '../../../../src/core/personal-data/flows/find-flows.ts';
import { noFlowSettings } from '../../../../src/core/personal-data/flows/flow-settings.ts';
import { nothingOutside } from '../../../../src/core/personal-data/flows/imports/outside.ts';
import { Syntax } from '../../../../src/core/syntax/syntax.ts';
import { SourceDocument } from '../../../../src/core/text/document.ts';
import { languageIdOf } from '../../../../src/core/text/languages.ts';
import { installedGrammars } from '../../support/grammars.ts';

const folder = 'test/fixtures/flows';
const files = readdirSync(folder).flatMap((language) =>
  readdirSync(`${folder}/${language}`).map((name) => `${folder}/${language}/${name}`),
);
const texts = files.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const syntax = new Syntax(installedGrammars);

function flowsIn(path: string, text: string): ReturnType<typeof findFlows> {
  return findFlows(new SourceDocument(path, languageIdOf(path), text), syntax, {
    literals: [],
    aiCalls: [],
    outside: nothingOutside,
    settings: noFlowSettings,
  });
}

describe('flows in broken and hostile code', () => {
  it('never throws on the beginning of a file', async function () {
    this.timeout(30_000);
    const beginning = fc
      .constantFrom(...texts)
      .chain(({ path, text }) =>
        fc.record({ path: fc.constant(path), text: fc.constant(text), end: fc.nat(text.length) }),
      );
    await fc.assert(
      fc.asyncProperty(beginning, async ({ path, text, end }) => {
        for (const { range, steps } of await flowsIn(path, text.slice(0, end))) {
          assert.ok(range.end <= end);
          assert.equal(steps[0]?.kind, 'source');
        }
      }),
      { numRuns: 150 },
    );
  });

  const deep: readonly (readonly [string, string])[] = [
    ['a.py', `print(${'('.repeat(3000)}email${')'.repeat(3000)})`],
    ['a.py', `x = ${'user.email + '.repeat(3000)}"a"\nprint(x)`],
    ['a.js', `console.log(${'['.repeat(3000)}email${']'.repeat(3000)})`],
    ['a.js', `const f = ${'() => '.repeat(2000)}console.log(email)`],
    ['a.js', `${'if (a) { '.repeat(2000)}console.log(email)${' }'.repeat(2000)}`],
    ['a.js', `email${'.a()'.repeat(3000)};console.log(email)`],
    ['a.rb', `puts ${'('.repeat(2000)}email${')'.repeat(2000)}`],
  ];
  // Each would take hours, or all memory, if what is thrown were kept as often as it is, or read as often as it is nested.
  const manifold = Array.from({ length: 9 }, (_, at) => `def f${at + 1}(p):\n  ${`f${at}(p); `.repeat(8)}\n`).join('');
  const thrown: readonly (readonly [string, string, number])[] = [
    [
      'a.py',
      `def f0(p):\n  raise ValueError(p.email)\n${manifold}try:\n  f9(patient)\nexcept ValueError as e:\n  print(e)`,
      1,
    ],
    ['a.rb', `def f(p)\n${'raise('.repeat(30)}p.email${')'.repeat(30)}\nrescue => e\nputs e.message\nend`, 1],
    ['a.cs', `class A { void F(P p) { var x = ${'(p.X ?? throw new E('.repeat(30)}p.Email${'))'.repeat(30)}; } }`, 0],
  ];
  for (const [path, text, count] of thrown) {
    it(`ends on what is thrown again and again in ${path}`, async () => {
      const flows = await flowsIn(path, text);
      assert.equal(flows.length, count);
    });
  }

  for (const [path, text] of deep) {
    it(`keeps to its depth in ${path}: ${text.slice(0, 24)}…`, async () => {
      await flowsIn(path, text);
    });
  }

  it('follows functions that call each other no longer than needed', async () => {
    const functions = Array.from({ length: 400 }, (_, at) => `def f${at}(x):\n    f${at + 1}(x)\n    f${at}(x)\n`);
    const flows = await flowsIn('a.py', `${functions.join('')}def f400(x):\n    print(x)\nf395(user.email)\n`);
    assert.deepEqual(
      flows.map(({ category }) => category),
      ['email'],
    );
  });
});
