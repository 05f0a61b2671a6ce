import assert from 'node:assert/strict';
import { aiCatalogue } from '../../../generated/ai-catalogue.ts';
import { providerOf, providerOfHost } from '../../../src/core/ai-calls/catalogue.ts';

describe('the catalogue of providers', () => {
  const hosts: readonly (readonly [string, string | undefined])[] = [
    ['api.openai.com', 'openai'],
    ['albert.api.etalab.gouv.fr', 'albert-api'],
    ['ville.openai.azure.com', 'azure-openai'],
    ['localhost:11434', 'ollama'],
    ['192.0.2.1:11434', 'ollama'],
    ['abc.endpoints.huggingface.cloud', 'huggingface-inference'],
    ['api.tokenfactory.eu-north1.nebius.com', 'nebius'],
    ['localhost', undefined],
    ['openai.com', undefined],
    ['api.openai.com.example', undefined],
    ['openai.azure.com.example', undefined],
  ];
  for (const [host, provider] of hosts) {
    it(`${host}: ${provider ?? 'nobody'}`, () => {
      assert.equal(providerOfHost(host)?.id, provider);
    });
  }

  it('names only providers that it holds, each once', () => {
    assert.equal(new Set(aiCatalogue.map(({ id }) => id)).size, aiCatalogue.length);
    for (const { wraps } of aiCatalogue) for (const id of Object.values(wraps ?? {})) assert.ok(providerOf(id), id);
  });
});
