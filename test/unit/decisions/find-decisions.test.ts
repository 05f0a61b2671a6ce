import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { findDecisions, mayHoldDecision } from '../../../src/core/decisions/find-decisions.ts';
import { Syntax } from '../../../src/core/syntax/syntax.ts';
import { readOutline } from '../../../src/core/syntax/outline/read-outline.ts';
import { SourceDocument } from '../../../src/core/text/document.ts';
import { languageIdOf } from '../../../src/core/text/languages.ts';
import { installedGrammars } from '../support/grammars.ts';

/**
 * Files as a user would write them, in `test/fixtures/decisions`. A line on which a function that decides about a person starts
 * ends with a comment `decides`; no other function may be told.
 */
const folder = 'test/fixtures/decisions';

describe('functions that decide about people', () => {
  const syntax = new Syntax(installedGrammars);

  async function linesIn(document: SourceDocument): Promise<readonly number[]> {
    const outline = (await readOutline(document, syntax)) ?? [];
    return findDecisions(document, outline, document.text).map(({ range }) => document.positionAt(range.start).line);
  }

  for (const name of readdirSync(folder)) {
    it(name, async () => {
      const document = new SourceDocument(name, languageIdOf(name), readFileSync(`${folder}/${name}`, 'utf8'));
      const expected = document.text
        .split('\n')
        .flatMap((line, index) => (/(?:#|\/\/) decides$/.test(line) ? [index] : []));
      assert.ok(expected.length > 0 && mayHoldDecision(document));
      assert.deepEqual(await linesIn(document), expected);
    });
  }

  it('are not looked for in tests, nor where no word announces one', () => {
    const text = readFileSync(`${folder}/python.py`, 'utf8');
    assert.equal(mayHoldDecision(new SourceDocument('tests/test_aide.py', 'python', text)), false);
    assert.equal(
      mayHoldDecision(new SourceDocument('a.py', 'python', 'def additionner(a, b):\n    return a + b\n')),
      false,
    );
  });

  it('are found in proportion to the text', async () => {
    const branch = '    if foyer.revenus > 1:\n        return 1\n';
    const text = `def montant_aide(foyer):\n${branch.repeat(20_000)}    return 0\n`;
    assert.deepEqual(await linesIn(new SourceDocument('a.py', 'python', text)), [0]);
  });
});
