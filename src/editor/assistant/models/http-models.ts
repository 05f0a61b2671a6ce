import type { ClearedPrompt } from '../../../core/guard/decision.ts';
import type { ModelChunk, StopSignal } from '../../../core/guard/transport.ts';
import type { ModelClient } from '../../../node/models/model-client.ts';
import type { KeyStore } from './key-store.ts';
import type { ModelSource } from './model-source.ts';

/** A server with an API like OpenAI's. */
export interface ModelServer {
  /** Id in the catalogue; `unknown` for one that it does not list. */
  readonly provider: string;
  readonly address: string;
  readonly name: string;
}

/** The models of a server. The client, and the SDK in it, are read when it is first asked. */
export function httpModels({ provider, address, name }: ModelServer, keys: KeyStore): ModelSource {
  const open = async (): Promise<ModelClient> => {
    const { ModelClient } = await import('../../../node/models/model-client.ts');
    return new ModelClient({ provider, address, key: await keys.keyFor(address) });
  };
  return {
    name,
    list: async () => {
      const ids = await (await open()).models(new AbortController().signal);
      return ids.map((id) => ({ id, label: id }));
    },
    targetOf: (model) => ({ provider, address, model }),
    transportTo: () => ({ ask: (cleared, stop) => ask(open, cleared, stop) }),
  };
}

async function* ask(
  open: () => Promise<ModelClient>,
  cleared: ClearedPrompt,
  stop: StopSignal,
): AsyncGenerator<ModelChunk> {
  const client = await open();
  yield* client.ask(cleared, stop);
}
