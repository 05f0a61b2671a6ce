import assert from 'node:assert/strict';
import { shippedCatalogue } from '../../../../src/core/ai-calls/catalogue.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { findAiCalls } from '../../../../src/core/ai-calls/find-ai-calls.ts';
import { TellingLines } from '../../../../src/core/personal-data/fields/telling-lines.ts';
import { FlowGate } from '../../../../src/core/personal-data/flows/anchors.ts';
import { findFlows } from '../../../../src/core/personal-data/flows/find-flows.ts';
import { noFlowSettings } from '../../../../src/core/personal-data/flows/flow-settings.ts';
import { ProjectModules } from '../../../../src/core/personal-data/flows/imports/project-modules.ts';
import { ProjectSources } from '../../../../src/core/modules/project-sources.ts';
import { Syntax } from '../../../../src/core/syntax/syntax.ts';
import { SourceDocument } from '../../../../src/core/text/document.ts';
import { languageIdOf } from '../../../../src/core/text/languages.ts';
import { installedGrammars } from '../../support/grammars.ts';
import { memoryFiles } from '../../register/project.ts';
import { expectedFlows } from './expected-flows.ts';

/**
 * Small projects as a user would write them, in `test/fixtures/flows-across/<project>`, marked as those of
 * `fixtures.test.ts` are: what goes to a sink of another file is told where it is handed over. Everyone in them is
 * fictitious.
 */
const folder = 'test/fixtures/flows-across';

function filesOf(project: string): ReadonlyMap<string, string> {
  const paths = readdirSync(`${folder}/${project}`, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.\w+$/.test(path),
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(`${folder}/${project}/${path}`, 'utf8')]));
}

describe('flows of personal data across files', () => {
  const syntax = new Syntax(installedGrammars);
  for (const project of readdirSync(folder)) {
    const files = filesOf(project);
    const modules = new ProjectModules({
      sources: new ProjectSources(memoryFiles(Object.fromEntries(files))),
      syntax,
      catalogue: shippedCatalogue,
      settingsOf: () => noFlowSettings,
    });
    for (const [path, text] of files) {
      it(`${project}/${path}`, async () => {
        const document = new SourceDocument(path, languageIdOf(path), text);
        const aiCalls = await findAiCalls(document, syntax);
        const outside = await modules.outsideOf(
          new FlowGate(document, { value: false, asksModel: () => aiCalls.length > 0, lines: new TellingLines(text) }),
        );
        const input = outside && { literals: [], aiCalls, outside, settings: noFlowSettings };
        const flows = input ? await findFlows(document, syntax, input) : [];
        const found = flows.map(
          ({ range, ruleId, category }) =>
            `${String(document.positionAt(range.start).line + 1)}: ${ruleId.slice(ruleId.indexOf('/') + 1)} ${category}`,
        );
        assert.deepEqual([...new Set(found)].sort(), [...expectedFlows(document)].sort());
      });
    }
  }
});
