import assert from 'node:assert/strict';
import { mismatchesOf, type CallFacts } from '../../../src/core/register/mismatches.ts';
import type { RecordFile } from '../../../src/core/register/record-file.ts';

type Said = Pick<RecordFile, 'provider' | 'model' | 'otherModels' | 'hosts' | 'data'>;
type Done = Partial<Omit<CallFacts, 'providerName'>>;

const names: Readonly<Record<string, string>> = {
  mistral: 'Mistral AI',
  'albert-api': 'Albert API (OpenGateLLM)',
  ollama: 'Ollama',
  unknown: 'OpenAI-compatible API',
};

/** What the record says, what the code does, the fields in which they differ. */
const cases: readonly (readonly [said: Said, done: Done, fields: readonly string[]])[] = [
  // Nothing said, or nothing known: no mismatch.
  [{}, { provider: 'mistral', model: 'x', host: 'api.mistral.ai', data: ['email'] }, []],
  [{ provider: 'mistral', model: 'mistral-small', hosts: ['api.mistral.ai'], data: ['email'] }, {}, []],
  [{ provider: 'mistral' }, { provider: 'unknown' }, []],
  [{ provider: '  ' }, { provider: 'mistral' }, []],
  // A provider by id, name, organisation, or in a sentence.
  [{ provider: 'mistral' }, { provider: 'mistral' }, []],
  [{ provider: 'Mistral AI' }, { provider: 'mistral' }, []],
  [{ provider: 'Mistral' }, { provider: 'mistral' }, []],
  [{ provider: 'MISTRAL-AI, marché 2026' }, { provider: 'mistral' }, []],
  [{ provider: 'DINUM' }, { provider: 'albert-api' }, []],
  [{ provider: 'Albert API' }, { provider: 'albert-api' }, []],
  [{ provider: 'albert-api' }, { provider: 'mistral' }, ['provider']],
  [{ provider: 'Société Fictive' }, { provider: 'mistral' }, ['provider']],
  // What one runs oneself may be called as one likes, but not by the name of somebody else.
  [{ provider: 'Ville de Sainte-Fictive' }, { provider: 'ollama' }, []],
  [{ provider: 'OpenAI' }, { provider: 'ollama' }, ['provider']],
  // Models: a version of one is that one, another version is not, a longer name is another model.
  [{ model: 'mistral-small-latest' }, { model: 'mistral-small-latest' }, []],
  [{ model: 'mistral-small' }, { model: 'mistral-small-latest' }, []],
  [{ model: 'Mistral Small' }, { model: 'mistral-small-2503' }, []],
  [{ model: 'mistral-small' }, { model: 'mistralai/mistral-small-2503' }, []],
  [{ model: 'gpt-4o' }, { model: 'gpt-4o-2024-08-06' }, []],
  [{ model: 'gpt-4o-2024-05-13' }, { model: 'gpt-4o-2024-08-06' }, ['model']],
  [{ model: 'gpt-4o' }, { model: 'gpt-4o-mini' }, ['model']],
  [{ model: 'gpt-4' }, { model: 'gpt-4o' }, ['model']],
  [{ model: 'mistral:7b' }, { model: 'mistral:latest' }, ['model']],
  [{ model: 'mistral-large et mistral-small' }, { model: 'mistral-small' }, []],
  [{ model: 'mistral-large, mistral-small' }, { model: 'mistral-medium' }, ['model']],
  [{ model: 'mistral-large', otherModels: [{ model: 'mistral-embed' }] }, { model: 'mistral-embed' }, []],
  // Hosts are globs.
  [{ hosts: ['*.gouv.fr'] }, { host: 'albert.api.etalab.gouv.fr' }, []],
  [{ hosts: ['localhost'] }, { host: 'localhost:11434' }, []],
  [{ hosts: ['*.gouv.fr'] }, { host: 'api.mistral.ai' }, ['hosts']],
  [{ hosts: [] }, { host: 'api.mistral.ai' }, []],
  // Data: a list that is empty says that there is none.
  [{ data: ['email', 'name'] }, { data: ['email'] }, []],
  [{ data: ['email'] }, { data: ['email', 'health'] }, ['data']],
  [{ data: [] }, { data: ['email'] }, ['data']],
  [
    { provider: 'openai', model: 'x', data: [] },
    { provider: 'mistral', model: 'y', data: ['email'] },
    ['provider', 'model', 'data'],
  ],
];

describe('mismatchesOf', () => {
  for (const [said, { provider = 'unknown', data = [], ...rest }, fields] of cases) {
    it(`${JSON.stringify(said)} against ${JSON.stringify({ provider, ...rest, data })}`, () => {
      const record = { id: 'essai', name: { fr: 'Essai' }, ...said };
      const found = mismatchesOf(record, { provider, providerName: names[provider] ?? provider, data, ...rest });
      assert.deepEqual(
        found.map(({ field }) => field),
        fields,
      );
    });
  }

  it('names the categories that the record lacks, and no other', () => {
    const call = { provider: 'mistral', providerName: 'Mistral AI', data: ['email', 'health'] };
    const [mismatch] = mismatchesOf({ id: 'essai', name: {}, data: ['email'] }, call);
    assert.deepEqual(mismatch?.found, ['health']);
  });
});
