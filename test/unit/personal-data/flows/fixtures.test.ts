import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { findAiCalls } from '../../../../src/core/ai-calls/find-ai-calls.ts';
import { TellingLines } from '../../../../src/core/personal-data/fields/telling-lines.ts';
import { FlowGate } from '../../../../src/core/personal-data/flows/anchors.ts';
import { findFlows } from '../../../../src/core/personal-data/flows/find-flows.ts';
import { noFlowSettings } from '../../../../src/core/personal-data/flows/flow-settings.ts';
import { nothingOutside } from '../../../../src/core/personal-data/flows/imports/outside.ts';
import { Syntax } from '../../../../src/core/syntax/syntax.ts';
import { SourceDocument } from '../../../../src/core/text/document.ts';
import { languageIdOf } from '../../../../src/core/text/languages.ts';
import { installedGrammars } from '../../support/grammars.ts';
import { expectedFlows } from './expected-flows.ts';

/**
 * Files as a user would write them, in `test/fixtures/flows/<language>`. A line on which the argument of a sink starts ends
 * with `flow: <rule> <category>[, <category>]` in a comment; any other line must give none. Everyone in them is
 * fictitious.
 */
const folder = 'test/fixtures/flows';
describe('flows of personal data in fixture files', () => {
  const syntax = new Syntax(installedGrammars);
  for (const language of readdirSync(folder)) {
    for (const name of readdirSync(`${folder}/${language}`)) {
      it(`${language}/${name}`, async () => {
        const text = readFileSync(`${folder}/${language}/${name}`, 'utf8');
        const document = new SourceDocument(name, languageIdOf(name), text);
        const aiCalls = await findAiCalls(document, syntax);
        const flows = await findFlows(document, syntax, {
          literals: [],
          aiCalls,
          outside: nothingOutside,
          settings: noFlowSettings,
        });
        const found = flows.map(
          ({ range, ruleId, category }) =>
            `${String(document.positionAt(range.start).line + 1)}: ${ruleId.slice(ruleId.indexOf('/') + 1)} ${category}`,
        );
        const expected = expectedFlows(document);
        assert.deepEqual([...new Set(found)].sort(), [...expected].sort());
        const gate = new FlowGate(document, {
          value: false,
          asksModel: () => aiCalls.length > 0,
          lines: new TellingLines(text),
        });
        if (expected.length > 0) assert.ok(gate.hasSinks && gate.hasData, 'the gate lets it through');
      });
    }
  }
});
