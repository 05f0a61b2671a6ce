/** The tools that VS Code and other programs are told of are the same. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { assistantTools } from '../../../generated/assistant-tools.ts';
import { toolNames } from '../../../src/editor/vscode-chat/tool-names.ts';

interface Declared {
  readonly name: string;
  readonly displayName: string;
  readonly userDescription: string;
  readonly modelDescription: string;
  readonly inputSchema: {
    readonly properties: Readonly<Record<string, { readonly type: string; readonly description: string }>>;
    readonly required?: readonly string[];
  };
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read('package.json') as { contributes: { languageModelTools: readonly Declared[] } };
const declared = manifest.contributes.languageModelTools;
const words = { en: read('package.nls.json'), fr: read('package.nls.fr.json') } as Record<
  'en' | 'fr',
  Record<string, string>
>;

describe('tools for other assistants', () => {
  it('are those of the manifest', () => {
    assert.deepEqual(
      declared.map(({ name }) => name),
      toolNames,
    );
    assert.deepEqual(
      assistantTools.map(({ name }) => name),
      toolNames,
    );
  });

  for (const tool of assistantTools) {
    it(`${tool.name} is told of in the same words`, () => {
      const one = declared.find(({ name }) => name === tool.name);
      assert.ok(one);
      assert.equal(one.modelDescription, [tool.description, ...(tool.inEditor ? [tool.inEditor] : [])].join(' '));
      const parameters = tool.parameters.filter(({ serverOnly }) => !serverOnly);
      assert.deepEqual(
        Object.entries(one.inputSchema.properties).map(([name, { type, description }]) => ({
          name,
          type,
          description,
        })),
        parameters.map(({ name, type, description }) => ({ name, type, description })),
      );
      const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
      assert.deepEqual(one.inputSchema.required ?? [], required);
      for (const locale of ['en', 'fr'] as const) {
        assert.equal(words[locale][one.displayName.slice(1, -1)], tool.title[locale]);
        assert.equal(words[locale][one.userDescription.slice(1, -1)], tool.summary[locale]);
      }
    });
  }
});
