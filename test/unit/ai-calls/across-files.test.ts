import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { shippedCatalogue } from '../../../src/core/ai-calls/catalogue.ts';
import { ProjectCalls } from '../../../src/core/ai-calls/across/project-calls.ts';
import { findCalls, mayHoldAiCall } from '../../../src/core/ai-calls/find-ai-calls.ts';
import { ProjectEnvironment } from '../../../src/core/modules/project-environment.ts';
import type { ProjectFiles } from '../../../src/core/project/files.ts';
import { ProjectSources } from '../../../src/core/modules/project-sources.ts';
import { Syntax } from '../../../src/core/syntax/syntax.ts';
import { SourceDocument } from '../../../src/core/text/document.ts';
import { languageIdOf } from '../../../src/core/text/languages.ts';
import { memoryFiles } from '../register/project.ts';
import { installedGrammars } from '../support/grammars.ts';
import { describeCall, expectedIn } from './expected-calls.ts';

/**
 * Small projects as a user would write them, in `test/fixtures/ai-calls-across/<project>`, marked as the files of
 * `fixtures.test.ts` are. Everyone in them is fictitious.
 */
const folder = 'test/fixtures/ai-calls-across';

function documentsOf(project: string): readonly SourceDocument[] {
  const paths = readdirSync(`${folder}/${project}`, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.\w+$|NAMESPACE$/.test(path),
  );
  return paths
    .sort()
    .map((path) => new SourceDocument(path, languageIdOf(path), readFileSync(`${folder}/${project}/${path}`, 'utf8')));
}

describe('AI calls across files', () => {
  const syntax = new Syntax(installedGrammars);

  function callsIn(files: ProjectFiles, sources = new ProjectSources(files)): ProjectCalls {
    const environment = new ProjectEnvironment(files);
    return new ProjectCalls({ sources, syntax, catalogue: shippedCatalogue, environment });
  }

  function callsOf(documents: readonly SourceDocument[]): ProjectCalls {
    const files = memoryFiles(Object.fromEntries(documents.map(({ path, text }) => [path, text])));
    return callsIn(files);
  }

  async function told(document: SourceDocument, calls: ProjectCalls): Promise<readonly string[]> {
    const outside = await calls.outsideOf(document);
    const projectImports = await calls.importsFor(document);
    if (!outside && !mayHoldAiCall(document, shippedCatalogue, projectImports)) return [];
    return (await findCalls(document, syntax, { outside, projectImports })).map(({ call }) =>
      describeCall(document, call),
    );
  }

  for (const project of readdirSync(folder)) {
    const documents = documentsOf(project);
    const calls = callsOf(documents);
    for (const document of documents) {
      it(`${project}/${document.path}`, async () => {
        assert.deepEqual(await told(document, calls), expectedIn(document));
      });
    }

    it(`${project}: the same in any order`, async () => {
      const backwards = callsOf(documents);
      for (const document of documents.toReversed())
        assert.deepEqual(await told(document, backwards), expectedIn(document));
    });
  }

  it('are looked for again where a file has changed', async () => {
    const texts: Record<string, string> = {
      'ia.py': 'def ask(text):\n    return text\n',
      'main.py': 'from ia import ask\n\nask("?")\n',
    };
    const files = {
      read: (path: string) => Promise.resolve(texts[path]),
      list: () => Promise.resolve(Object.keys(texts)),
    };
    const sources = new ProjectSources(files);
    const calls = callsIn(files, sources);
    const main = new SourceDocument('main.py', 'python', texts['main.py'] ?? '');
    assert.deepEqual(await told(main, calls), []);
    texts['ia.py'] = 'import ollama\n\n\ndef ask(text):\n    return ollama.generate(model="m", prompt=text)\n';
    sources.refresh();
    calls.refresh();
    assert.deepEqual(await told(main, calls), ['3: ollama chat model=m through=ask']);
  });
});
