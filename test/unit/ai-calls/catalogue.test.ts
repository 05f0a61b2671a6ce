import assert from 'node:assert/strict';
import { aiCatalogue } from '../../../generated/ai-catalogue.ts';
import { providerOf, shippedCatalogue } from '../../../src/core/ai-calls/catalogue.ts';

describe('the catalogue of providers', () => {
  const hosts: readonly (readonly [string, string | undefined])[] = [
    ['api.openai.com', 'openai'],
    ['albert.api.etalab.gouv.fr', 'albert-api'],
    ['ville.openai.azure.com', 'azure-openai'],
    ['localhost:11434', 'ollama'],
    ['192.0.2.1:11434', 'ollama'],
    ['abc.endpoints.huggingface.cloud', 'huggingface-inference'],
    ['api.tokenfactory.eu-north1.nebius.com', 'nebius'],
    ['ville.cognitiveservices.azure.com', 'azure-openai'],
    ['bedrock-runtime.eu-west-3.amazonaws.com', 'amazon-bedrock'],
    ['s3.eu-west-3.amazonaws.com', undefined],
    ['europe-west9-aiplatform.googleapis.com', 'google-vertex-ai'],
    ['localhost', undefined],
    ['openai.com', undefined],
    ['api.openai.com.example', undefined],
    ['openai.azure.com.example', undefined],
  ];
  for (const [host, provider] of hosts) {
    it(`${host}: ${provider ?? 'nobody'}`, () => {
      assert.equal(shippedCatalogue.providersOfHost(host)[0]?.id, provider);
    });
  }

  it('names only providers that it holds, each once', () => {
    assert.equal(new Set(aiCatalogue.map(({ id }) => id)).size, aiCatalogue.length);
    for (const { wraps } of aiCatalogue) for (const id of Object.values(wraps ?? {})) assert.ok(providerOf(id), id);
  });

  for (const entry of aiCatalogue) {
    for (const language of ['python', 'javascript'] as const) {
      it(`has what its calls need: ${entry.id}, ${language}`, () => {
        const expressions = Object.values(entry.calls?.[language] ?? {}).flat();
        const modules = entry.imports?.[language] ?? [];
        assert.ok(expressions.every((expression) => !expression.startsWith('$') || entry.clients?.[language]));
        assert.ok(expressions.length === 0 || modules.length > 0);
        assert.ok((entry.untyped?.[language] ?? []).every((module) => modules.includes(module)));
      });
    }
  }

  it('has no calls of what asks no model, engines of rules aside', () => {
    const others = aiCatalogue.filter(({ inference, category }) => inference === false && category !== 'rule-engine');
    assert.deepEqual(
      others.filter(({ calls }) => calls).map(({ id }) => id),
      [],
    );
  });

  it('names regions only where a source states them', () => {
    for (const { id, hosting } of aiCatalogue) {
      assert.equal(hosting?.where === 'documented', hosting?.regions !== undefined, id);
    }
  });
});
