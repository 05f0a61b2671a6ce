import { ModelError } from '../../../core/guard/transport.ts';
import type { ModelSource } from './model-source.ts';

/** Servers as which the preview pretends, where nobody is chosen, until the policy allows one. None of them is ever asked. */
export const exampleModels: readonly ModelSource[] = [
  example('albert-api', 'Albert API', 'https://albert.api.etalab.gouv.fr/v1'),
  example('mistral', 'Mistral', 'https://api.mistral.ai/v1'),
  example('ollama', 'Ollama', 'http://localhost:11434/v1'),
];

function example(provider: string, name: string, address: string): ModelSource {
  return {
    name,
    list: () => Promise.resolve([]),
    targetOf: (model) => ({ provider, address, model }),
    transportTo: () => ({
      ask: () => {
        throw new ModelError('refused');
      },
    }),
  };
}
