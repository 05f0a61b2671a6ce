/** The guarded models as VS Code hands them to agents: found, asked with tools, and told what the tools gave. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { delta, finished, ModelServer, sse } from '../../support/model-server.ts';
import { eventually } from '../support/eventually.ts';
import { closeEditors, remove, withoutProject, write } from '../support/folder.ts';
import { email, nir } from '../support/values.ts';

const model = 'modele-outils';
const input = { path: 'agents/dossier.py' };

/** What a server says that wants a tool to run. */
const calling = {
  choices: [
    {
      index: 0,
      delta: {
        tool_calls: [
          {
            index: 0,
            id: 'call_1',
            type: 'function',
            function: { name: 'vigie_check', arguments: JSON.stringify(input) },
          },
        ],
      },
    },
  ],
};
const called = { choices: [{ index: 0, delta: {}, finish_reason: 'tool_calls' }] };

async function partsOf(answer: vscode.LanguageModelChatResponse): Promise<readonly unknown[]> {
  const parts: unknown[] = [];
  for await (const part of answer.stream) parts.push(part);
  return parts;
}

describe('guarded models for agents', () => {
  let server: ModelServer;
  const settings = vscode.workspace.getConfiguration('vigie.assistant');
  const choose = async (provider: string | undefined, address: string | undefined): Promise<void> => {
    await settings.update('provider', provider, vscode.ConfigurationTarget.Global);
    await settings.update('address', address, vscode.ConfigurationTarget.Global);
  };

  before(async () => {
    await withoutProject();
    await write('agents/dossier.py', `nir = "${nir}"\n`);
    server = await ModelServer.start();
    server.reset((response, { url }) => {
      const list = { object: 'list', data: [{ id: model, object: 'model', created: 0, owned_by: 'test' }] };
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(url === '/v1/models' ? list : {}));
    });
    await choose('ollama', server.address);
  });

  after(async () => {
    await choose(undefined, undefined);
    await server.stop();
    await closeEditors();
    await remove('agents', '.vigie');
  });

  it('pass the calls of tools through, run them, and mask what goes back', async () => {
    const [found] = await eventually('the model', async () => {
      const models = await vscode.lm.selectChatModels({ vendor: 'vigie', id: model });
      return models.length > 0 && models;
    });
    assert.ok(found);
    const tools = vscode.lm.tools.filter(({ name }) => name === 'vigie_check');
    assert.equal(tools.length, 1);
    const asked = vscode.LanguageModelChatMessage.User(`Vérifie le dossier de ${email}`);
    server.reset(sse(calling, called));
    const [call] = await partsOf(await found.sendRequest([asked], { tools }));
    assert.ok(call instanceof vscode.LanguageModelToolCallPart);
    assert.deepEqual([call.callId, call.name, call.input], ['call_1', 'vigie_check', input]);
    assert.match(server.arrived[0]?.body ?? '', /"tools":\[.*"name":"vigie_check"/);

    const { content } = await vscode.lm.invokeTool(call.name, { input: call.input, toolInvocationToken: undefined });
    const result = new vscode.LanguageModelToolResultPart(call.callId, [
      ...content,
      new vscode.LanguageModelTextPart(` (de ${email}, ${nir})`),
    ]);
    server.reset(sse(delta('Un numéro est en clair.'), finished));
    const answered = await found.sendRequest(
      [asked, vscode.LanguageModelChatMessage.Assistant([call]), vscode.LanguageModelChatMessage.User([result])],
      { tools },
    );
    const text = (await partsOf(answered)).map((part) =>
      part instanceof vscode.LanguageModelTextPart ? part.value : '',
    );
    assert.equal(text.join(''), 'Un numéro est en clair.');
    const sent = server.arrived[0]?.body ?? '';
    assert.match(sent, /"role":"tool".*"tool_call_id":"call_1"/);
    assert.doesNotMatch(sent, /claire\.durand|055 987/);
  });
});
