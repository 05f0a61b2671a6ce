import assert from 'node:assert/strict';
import type { ClearedPrompt } from '../../../../src/core/guard/decision.ts';
import { ModelError, type ModelChunk } from '../../../../src/core/guard/transport.ts';
import { ModelClient, type ModelClientSettings } from '../../../../src/node/models/model-client.ts';
import { chunksOf, clearedFor, goOn } from './support/client.ts';
import { delta, finished, ModelServer, sse, status, textOf, type Answer } from '../../../support/model-server.ts';

const fast = { times: 2, firstMs: 1, longestMs: 20 };

describe('the client of models', function () {
  this.timeout(20_000);
  let server: ModelServer;
  before(async () => {
    server = await ModelServer.start();
  });
  after(() => server.stop());

  function cleared(provider = 'ollama', address = server.address): Promise<ClearedPrompt> {
    return clearedFor(provider, address);
  }

  function client(settings: Partial<ModelClientSettings> = {}): ModelClient {
    return new ModelClient({ provider: 'ollama', address: server.address, key: undefined, retries: fast, ...settings });
  }

  async function failure(...answers: readonly Answer[]): Promise<ModelError> {
    server.reset(...answers);
    try {
      await chunksOf(client().ask(await cleared(), goOn));
    } catch (error) {
      assert.ok(error instanceof ModelError);
      return error;
    }
    return assert.fail('no error');
  }

  it('sends the cleared body byte for byte, and no header but those it needs', async () => {
    server.reset(sse(delta('Oui'), finished));
    const prompt = await cleared();
    const chunks = await chunksOf(client({ key: 'secret-key' }).ask(prompt, goOn));
    assert.deepEqual(chunks, [
      { kind: 'text', text: 'Oui' },
      { kind: 'finish', reason: 'complete' },
    ]);
    const [arrived] = server.arrived;
    assert.equal(arrived?.body, prompt.body);
    assert.deepEqual([arrived.method, arrived.url], ['POST', '/v1/chat/completions']);
    const { host, connection, 'content-length': length, ...own } = arrived.headers;
    assert.ok(host && connection && Number(length) === Buffer.byteLength(prompt.body));
    const fromNode = new Set(['accept-language', 'sec-fetch-mode', 'accept-encoding', 'transfer-encoding']);
    const ours = Object.entries(own).filter(([name]) => !fromNode.has(name));
    assert.deepEqual(Object.fromEntries(ours), {
      accept: 'text/event-stream',
      authorization: 'Bearer secret-key',
      'content-type': 'application/json',
      'user-agent': 'vigie',
    });
  });

  it('gives the key in the header that the server wants, and none where there is none', async () => {
    server.reset(sse(finished));
    const prompt = await cleared('azure-openai');
    await chunksOf(client({ provider: 'azure-openai', key: 'k' }).ask(prompt, goOn));
    assert.equal(server.arrived[0]?.headers['api-key'], 'k');
    assert.equal(server.arrived[0].headers.authorization, undefined);
    server.reset(sse(finished));
    await chunksOf(client().ask(await cleared(), goOn));
    assert.deepEqual(
      server.arrived.map(({ headers }) => headers.authorization),
      [undefined],
    );
  });

  it('reads an answer that comes slowly, cut anywhere, inside a letter too', async () => {
    server.reset(async (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const bytes = Buffer.from(textOf([delta('Été à '), delta('Orléans 🌻'), finished]));
      for (let at = 0; at < bytes.length; at += 7) {
        response.write(bytes.subarray(at, at + 7));
        await new Promise((resolve) => setImmediate(resolve));
      }
      response.end();
    });
    const chunks = await chunksOf(client().ask(await cleared(), goOn));
    assert.equal(chunks.map((chunk) => (chunk.kind === 'text' ? chunk.text : '')).join(''), 'Été à Orléans 🌻');
  });

  it('reads tool calls in pieces, reasoning, tokens and the server’s own footprint', async () => {
    const call = (piece: object): object => ({ choices: [{ index: 0, delta: { tool_calls: [piece] } }] });
    server.reset(
      sse(
        { choices: [{ index: 0, delta: { reasoning_content: 'Voyons' } }] },
        call({ index: 0, id: 'c1', function: { name: 'lire', arguments: '' } }),
        call({ index: 0, function: { arguments: '{"a":' } }),
        call({ index: 0, function: { arguments: '1}' } }),
        { choices: [{ index: 0, delta: {}, finish_reason: 'tool_calls' }] },
        {
          choices: [],
          usage: {
            prompt_tokens: 9,
            completion_tokens: 4,
            carbon: { kWh: { min: 0.1, max: 0.2 }, kgCO2eq: { min: 0.01, max: 0.02 } },
          },
        },
      ),
    );
    assert.deepEqual(await chunksOf(client().ask(await cleared(), goOn)), [
      { kind: 'reasoning', text: 'Voyons' },
      { kind: 'tool-call', index: 0, id: 'c1', name: 'lire', arguments: '' },
      { kind: 'tool-call', index: 0, arguments: '{"a":' },
      { kind: 'tool-call', index: 0, arguments: '1}' },
      { kind: 'finish', reason: 'tool-calls' },
      {
        kind: 'usage',
        prompt: 9,
        answer: 4,
        server: { kWh: { low: 0.1, high: 0.2 }, kgCO2e: { low: 0.01, high: 0.02 } },
      },
    ]);
  });

  const errors: readonly (readonly [what: string, answers: readonly Answer[], reason: string, requests: number])[] = [
    ['a wrong key', [status(401)], 'key', 1],
    ['a key without the right', [status(403)], 'key', 1],
    ['a model that is not there', [status(404)], 'not-found', 1],
    ['a question that is too long', [status(400, {}, { error: { code: 'context_length_exceeded' } })], 'too-long', 1],
    ['a request that it does not take', [status(422)], 'refused', 1],
    ['too many requests, to the end', [status(429, { 'retry-after': '0' })], 'too-many-requests', 3],
    ['a broken server, to the end', [status(500)], 'server', 3],
    ['an answer that is not streamed', [status(200, {}, { choices: [] })], 'malformed', 1],
    ['an event that is no JSON', [sse('{"choices": [')], 'malformed', 1],
    ['an event that is no object', [sse('42')], 'malformed', 1],
    ['an error inside the stream', [sse({ error: { message: 'overloaded' } })], 'server', 3],
    [
      'a redirection to another host',
      [status(307, { location: 'http://localhost:1/v1/chat/completions' })],
      'not-found',
      1,
    ],
    ['a connection that breaks', [(response) => void response.socket?.destroy()], 'network', 3],
  ];
  for (const [what, answers, reason, requests] of errors) {
    it(`says what is wrong without the server’s words: ${what}`, async () => {
      const error = await failure(...answers);
      assert.equal(error.reason, reason);
      assert.equal(error.message, reason);
      assert.equal(server.arrived.length, requests);
    });
  }

  it('tries again after a passing error, with the same bytes', async () => {
    server.reset(status(503), status(429, { 'retry-after': '0' }), sse(delta('Oui'), finished));
    const prompt = await cleared();
    const chunks = await chunksOf(client().ask(prompt, goOn));
    assert.equal(chunks[0]?.kind === 'text' && chunks[0].text, 'Oui');
    assert.deepEqual(
      server.arrived.map(({ body }) => body),
      [prompt.body, prompt.body, prompt.body],
    );
  });

  it('does not begin again once something has come', async () => {
    server.reset((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: ${JSON.stringify(delta('Moit'))}\n\n`, () =>
        setTimeout(() => response.socket?.destroy(), 20),
      );
    });
    const seen: ModelChunk[] = [];
    await assert.rejects(async () => {
      for await (const chunk of client().ask(await cleared(), goOn)) seen.push(chunk);
    }, new ModelError('network'));
    assert.deepEqual(seen, [{ kind: 'text', text: 'Moit' }]);
    assert.equal(server.arrived.length, 1);
  });

  it('hangs up when the person stops it, in an answer and in the wait before a retry', async () => {
    const stop = new AbortController();
    server.reset((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: ${JSON.stringify(delta('Un'))}\n\n`);
    });
    const seen: ModelChunk[] = [];
    for await (const chunk of client().ask(await cleared(), stop.signal)) {
      seen.push(chunk);
      stop.abort();
    }
    assert.equal(seen.length, 1);
    while (server.left === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const later = new AbortController();
    server.reset((response, arrived) => {
      void status(503, { 'retry-after': '3600' })(response, arrived);
      setTimeout(() => {
        later.abort();
      }, 30);
    });
    const patient = client({ retries: { times: 5, firstMs: 3_600_000, longestMs: 3_600_000 } });
    assert.deepEqual(await chunksOf(patient.ask(await cleared(), later.signal)), []);
    assert.equal(server.arrived.length, 1);
  });

  it('gives up on a server that is silent, before its first word and after', async () => {
    for (const first of ['', `data: ${JSON.stringify(delta('Un'))}\n\n`]) {
      server.reset((response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.flushHeaders();
        response.write(first);
      });
      await assert.rejects(chunksOf(client({ silenceMs: 60 }).ask(await cleared(), goOn)), new ModelError('timeout'));
    }
  });

  it('asks nobody but whom the prompt was cleared for', async () => {
    server.reset(sse(finished));
    const other = await cleared('ollama', 'http://localhost:1/v1');
    await assert.rejects(chunksOf(client().ask(other, goOn)), new ModelError('changed'));
    assert.equal(server.arrived.length, 0);
  });

  it('sends nothing where something between has changed the body', async () => {
    server.reset(sse(finished));
    const prompt = await cleared();
    const forged = { ...prompt, body: prompt.body.replace('{"model"', '{ "model"') };
    await assert.rejects(chunksOf(client().ask(forged, goOn)), new ModelError('changed'));
    assert.equal(server.arrived.length, 0);
  });

  it('lists the models of the server', async () => {
    server.reset(status(200, {}, { object: 'list', data: [{ id: 'b' }, { id: 'a' }] }));
    assert.deepEqual(await client({ key: 'k' }).models(goOn), ['a', 'b']);
    assert.deepEqual(
      server.arrived.map(({ method, url, body }) => [method, url, body]),
      [['GET', '/v1/models', '']],
    );
    server.reset(status(401));
    await assert.rejects(client().models(goOn), new ModelError('key', 401));
  });
});
