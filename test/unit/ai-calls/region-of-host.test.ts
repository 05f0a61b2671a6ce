import assert from 'node:assert/strict';
import { regionOfHost } from '../../../src/core/ai-calls/region-of-host.ts';

const cases: readonly (readonly [host: string, region: string | undefined])[] = [
  ['bedrock-runtime.eu-west-3.amazonaws.com', 'eu-west-3'],
  ['bedrock-runtime.us-gov-west-1.amazonaws.com', 'us-gov-west-1'],
  ['europe-west9-aiplatform.googleapis.com', 'europe-west9'],
  ['us-central1-aiplatform.googleapis.com', 'us-central1'],
  ['northamerica-northeast1-aiplatform.googleapis.com', 'northamerica-northeast1'],
  ['api.tokenfactory.eu-north1.nebius.com:443', 'eu-north1'],
  ['francecentral.api.cognitive.microsoft.com', 'francecentral'],
  ['westeurope.tts.speech.microsoft.com', 'westeurope'],
  ['tri-12345.eastus2.models.ai.azure.com', 'eastus2'],
  ['ville.openai.azure.com', undefined],
  ['api.mistral.ai', undefined],
  ['albert.api.etalab.gouv.fr', undefined],
  ['eu-west.example.org', undefined],
  ['localhost:11434', undefined],
  ['', undefined],
];

describe('the region that a host names', () => {
  for (const [host, region] of cases) {
    it(`${host}: ${region ?? 'none'}`, () => {
      assert.equal(regionOfHost(host), region);
    });
  }
});
