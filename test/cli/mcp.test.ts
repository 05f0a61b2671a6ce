import assert from 'node:assert/strict';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { assistantTools } from '../../generated/assistant-tools.ts';
import { withFolder } from './support/temp-folder.ts';

// Invented: no such domain.
const files = {
  '.vigie/policy.yml': 'version: 1\nassistant: { refuse: [health] }\nai: { providers: { openai: deny } }\n',
  'app.py':
    'from openai import OpenAI\n\nclient = OpenAI()\n\n\ndef repondre(texte):\n    return client.chat.completions.create(model="m", messages=[])\n',
  'note.txt': 'lea.morel@ville-fictive.fr\n',
};

/** What a tool says. */
function textOf(result: unknown): string {
  const { content } = result as { content: readonly { text: string }[] };
  return content.map(({ text }) => text).join('\n');
}

describe('vigie mcp', function () {
  this.timeout(60_000);

  it('gives its tools to the client of the official SDK', () =>
    withFolder(files, async (folder) => {
      const transport = new StdioClientTransport({
        command: process.execPath,
        args: ['src/cli/main.ts', 'mcp', '--root', folder, '--lang', 'en'],
        stderr: 'inherit',
      });
      const client = new Client({ name: 'test', version: '1' });
      await client.connect(transport);
      try {
        const { tools } = await client.listTools();
        assert.deepEqual(
          tools.map(({ name }) => name),
          ['vigie_check', 'vigie_explain', 'vigie_policy', 'vigie_draft_record'],
        );
        for (const { name, description, asServer, parameters } of assistantTools) {
          const given = tools.find((tool) => tool.name === name);
          assert.equal(given?.description, [description, ...(asServer ? [asServer] : [])].join(' '));
          assert.deepEqual(
            Object.entries(given.inputSchema.properties ?? {}).map(([key, value]) => [
              key,
              (value as { readonly description: string }).description,
            ]),
            parameters.map((parameter) => [parameter.name, parameter.description]),
          );
        }
        assert.ok(tools.every(({ annotations }) => annotations?.readOnlyHint));
        const call = (name: string, args: Record<string, unknown>) => client.callTool({ name, arguments: args });
        const checked = textOf(await call('vigie_check', { path: 'note.txt' }));
        assert.match(checked, /note\.txt:1:1 warning personal-data\/value: /);
        assert.doesNotMatch(checked, /morel|ville-fictive/);
        assert.equal(textOf(await call('vigie_check', { path: 'note.txt', text: 'rien' })), 'No findings.');
        assert.match(textOf(await call('vigie_check', { path: 'app.py' })), /ai\/provider-not-allowed/);
        assert.match(textOf(await call('vigie_explain', { rule: 'personal-data/in-log' })), /GDPR/);
        const policy = textOf(await call('vigie_policy', {}));
        assert.match(policy, /Never sent to a model: health data\./);
        assert.match(policy, /`openai` deny/);
        assert.match(
          textOf(await call('vigie_draft_record', { path: 'app.py' })),
          /not written yet\.\n\n(?:.*\n)*id: /,
        );
        for (const [name, args] of [
          ['vigie_check', { path: '../secret.txt' }],
          ['vigie_check', { path: '/etc/passwd' }],
          ['vigie_check', { path: 'none.txt' }],
          ['vigie_draft_record', { path: 'note.txt' }],
          ['vigie_explain', { rule: 'no/such-rule' }],
        ] as const) {
          assert.equal((await call(name, args)).isError, true);
        }
      } finally {
        await client.close();
      }
    }));
});
