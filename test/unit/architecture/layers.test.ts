import assert from 'node:assert/strict';
import { ESLint } from 'eslint';

/** A file of a layer, what it imports, and whether the rules of the house allow it. */
const cases: readonly (readonly [file: string, imported: string, allowed: boolean])[] = [
  ['src/core/scan/scan.ts', 'node:fs', false],
  ['src/core/scan/scan.ts', 'vscode', false],
  ['src/core/scan/scan.ts', '../../node/list-files.ts', false],
  ['src/core/scan/scan.ts', '../../editor/extension.ts', false],
  ['src/core/scan/scan.ts', '../text/document.ts', true],
  ['src/node/list-files.ts', 'node:fs', true],
  ['src/node/list-files.ts', '../core/text/document.ts', true],
  ['src/node/list-files.ts', 'vscode', false],
  ['src/node/list-files.ts', '../cli/main.ts', false],
  ['src/node/models/model-client.ts', 'openai', true],
  ['src/node/models/model-client.ts', '../../cli/main.ts', false],
  ['src/node/list-files.ts', 'openai', false],
  ['src/core/guard/conversation.ts', 'openai', false],
  ['src/cli/commands/ask.ts', 'openai', false],
  ['src/cli/commands/ask.ts', 'openai/resources/chat/completions', false],
  ['src/editor/extension.ts', 'openai', false],
  ['src/editor/extension.ts', '@mistralai/mistralai', false],
  ['src/webview/record-form/main.ts', 'openai', false],
  ['src/cli/main.ts', '../node/list-files.ts', true],
  ['src/cli/main.ts', 'vscode', false],
  ['src/cli/main.ts', '../editor/extension.ts', false],
  ['src/editor/extension.ts', 'vscode', true],
  ['src/editor/extension.ts', '../node/list-files.ts', true],
  ['src/editor/extension.ts', '../cli/main.ts', false],
  ['src/webview/record-form/main.ts', '../../editor/record-form/form-messages.ts', true],
  ['src/webview/record-form/main.ts', '../../editor/record-form/form-session.ts', false],
  ['src/webview/record-form/main.ts', 'vscode', false],
  ['src/webview/record-form/main.ts', 'node:fs', false],
];

describe('layers', function () {
  const eslint = new ESLint({
    overrideConfigFile: 'eslint.config.js',
    overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
    ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports',
  });

  for (const [file, imported, allowed] of cases) {
    it(`${file} ${allowed ? 'may' : 'may not'} import ${imported}`, async () => {
      const [result] = await eslint.lintText(`import '${imported}';\n`, { filePath: file });
      const refused = result?.messages.filter((message) => message.ruleId === 'no-restricted-imports') ?? [];
      assert.equal(refused.length === 0, allowed, JSON.stringify(result?.messages));
    });
  }
});
