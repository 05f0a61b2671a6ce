import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { findAiCalls } from '../../../../src/core/ai-calls/find-ai-calls.ts';
import { TellingLines } from '../../../../src/core/personal-data/fields/telling-lines.ts';
import { mayHoldFlow } from '../../../../src/core/personal-data/flows/anchors.ts';
import { findFlows } from '../../../../src/core/personal-data/flows/find-flows.ts';
import { Syntax } from '../../../../src/core/syntax/syntax.ts';
import { SourceDocument } from '../../../../src/core/text/document.ts';
import { languageIdOf } from '../../../../src/core/text/languages.ts';
import { installedGrammars } from '../../support/grammars.ts';

/**
 * Files as a user would write them, in `test/fixtures/flows/<language>`. A line on which the argument of a sink starts ends
 * with `flow: <rule> <category>[, <category>]` in a comment; any other line must give none. Everyone in them is
 * fictitious.
 */
const folder = 'test/fixtures/flows';
const mark = /(?:#|\/\/) flow: (.+)$/;

function expectedIn(document: SourceDocument): string[] {
  return document.text.split('\n').flatMap((line, index) => {
    const [rule = '', ...categories] = mark.exec(line)?.[1]?.split(/[\s,]+/) ?? [];
    return categories.map((category) => `${String(index + 1)}: ${rule} ${category}`);
  });
}

describe('flows of personal data in fixture files', () => {
  const syntax = new Syntax(installedGrammars);
  for (const language of readdirSync(folder)) {
    for (const name of readdirSync(`${folder}/${language}`)) {
      it(`${language}/${name}`, async () => {
        const text = readFileSync(`${folder}/${language}/${name}`, 'utf8');
        const document = new SourceDocument(name, languageIdOf(name), text);
        const aiCalls = await findAiCalls(document, syntax);
        const flows = await findFlows(document, syntax, { literals: [], aiCalls });
        const found = flows.map(
          ({ range, ruleId, category }) =>
            `${String(document.positionAt(range.start).line + 1)}: ${ruleId.slice(ruleId.indexOf('/') + 1)} ${category}`,
        );
        const expected = expectedIn(document);
        assert.deepEqual([...new Set(found)].sort(), expected.sort());
        const lines = new TellingLines(text);
        if (expected.length > 0)
          assert.ok(
            mayHoldFlow(document, { value: false, aiCall: aiCalls.length > 0, lines }),
            'the gate lets it through',
          );
      });
    }
  }
});
