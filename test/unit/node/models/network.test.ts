import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer as createProxy } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import { ModelError } from '../../../../src/core/guard/transport.ts';
import { ModelClient, type ModelClientSettings } from '../../../../src/node/models/model-client.ts';
import { networkFetch } from '../../../../src/node/models/network-fetch.ts';
import { chunksOf, clearedFor, goOn } from './support/client.ts';
import { delta, finished, ModelServer, sse } from '../../../support/model-server.ts';

describe('the network of the client of models', function () {
  this.timeout(20_000);
  let server: ModelServer;
  before(async () => {
    server = await ModelServer.start();
  });
  after(() => server.stop());

  function client(settings: Partial<ModelClientSettings>): ModelClient {
    const retries = { times: 0, firstMs: 1, longestMs: 1 };
    return new ModelClient({ provider: 'ollama', address: server.address, key: undefined, retries, ...settings });
  }

  it('goes through the proxy that the environment names, but for hosts that it leaves out', async () => {
    let tunnels = 0;
    const proxy = createProxy();
    proxy.on('connect', (request, socket, head) => {
      tunnels++;
      const [host = '', port] = (request.url ?? '').split(':');
      const onward = connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        onward.write(head);
        onward.pipe(socket).pipe(onward);
      });
      onward.on('error', () => socket.destroy());
      socket.on('error', () => onward.destroy());
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${String((proxy.address() as AddressInfo).port)}`;
    const prompt = await clearedFor('ollama', server.address);
    const chunksThrough = async (env: Readonly<Record<string, string>>) => {
      server.reset(sse(delta('Oui'), finished));
      const fetch = await networkFetch({ env, caFile: undefined });
      return chunksOf(client({ fetch }).ask(prompt, goOn));
    };
    assert.equal((await chunksThrough({ http_proxy: address })).length, 2);
    assert.equal(server.arrived[0]?.body, prompt.body);
    assert.equal(tunnels, 1);
    assert.equal((await chunksThrough({ HTTP_PROXY: address, NO_PROXY: '127.0.0.1' })).length, 2);
    assert.equal(tunnels, 1);
    proxy.closeAllConnections();
    proxy.close();
  });

  it('trusts the authority that a file names, and nobody unknown', async () => {
    const folder = 'test/fixtures/models';
    const identity = { key: readFileSync(`${folder}/local.key`), cert: readFileSync(`${folder}/local.crt`) };
    const secure = await ModelServer.start(((listener: Parameters<typeof createProxy>[0]) =>
      createSecureServer(identity, listener as never)) as unknown as typeof createProxy);
    secure.reset(sse(delta('Oui'), finished));
    const address = `https://127.0.0.1:${String(secure.port)}/v1`;
    const prompt = await clearedFor('ollama', address);
    const known = await networkFetch({ env: {}, caFile: `${folder}/local.crt` });
    assert.equal((await chunksOf(client({ address, fetch: known }).ask(prompt, goOn))).length, 2);
    const unknown = await networkFetch({ env: {}, caFile: undefined });
    await assert.rejects(chunksOf(client({ address, fetch: unknown }).ask(prompt, goOn)), new ModelError('network'));
    assert.equal(secure.arrived.length, 1);
    await secure.stop();
  });
});
