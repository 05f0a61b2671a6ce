import type { ServerResponse } from 'node:http';
import { delta, finished, ModelServer, textOf } from '../../support/model-server.ts';

/** What a server answers: words in pieces, and calls of tools. After a `hold` it waits to be let go. */
export type Said = string | typeof hold | { readonly tool: string; readonly input: object };

export const hold = Symbol('hold');

/** The server of the tests as a journey needs it: it lists two models, and says what it is told to. */
export interface TalkingServer {
  /** Address of the API. */
  readonly address: string;
  /** Every question that came, byte for byte. */
  readonly bodies: readonly string[];
  /** How many requests came, of any kind. */
  readonly requests: () => number;
  /** How many questions were ended by who asked. */
  readonly stopped: () => number;
  /** The next answers. */
  readonly willAnswer: (...said: readonly Said[]) => void;
  readonly letGo: () => void;
  readonly stop: () => Promise<void>;
}

export async function startTalkingServer(): Promise<TalkingServer> {
  const server = await ModelServer.start();
  const bodies: string[] = [];
  let said: readonly Said[] = ['Bonjour.'];
  let go: () => void = () => undefined;
  const held = (response: ServerResponse): Promise<void> =>
    new Promise((resolve) => {
      go = resolve;
      response.once('close', resolve);
    });
  server.reset(async (response, { url, body }) => {
    if (url === '/v1/models') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(models));
      return;
    }
    bodies.push(body);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const one of said) {
      if (one === hold) await held(response);
      else response.write(event(typeof one === 'string' ? delta(one) : calling(one)));
    }
    response.end(textOf([finished, used]));
  });
  return {
    address: server.address,
    bodies,
    requests: () => server.arrived.length,
    stopped: () => server.left,
    willAnswer: (...next) => {
      said = next;
    },
    letGo: () => {
      go();
    },
    stop: () => server.stop(),
  };
}

const models = {
  object: 'list',
  data: ['modele-fictif', 'autre-modele'].map((id) => ({ id, object: 'model', created: 0, owned_by: 'test' })),
};

const used = { choices: [], usage: { prompt_tokens: 120, completion_tokens: 30, total_tokens: 150 } };

function calling({ tool, input }: { readonly tool: string; readonly input: object }): object {
  const call = { index: 0, id: 'call_1', type: 'function', function: { name: tool, arguments: JSON.stringify(input) } };
  return { choices: [{ index: 0, delta: { tool_calls: [call] } }] };
}

function event(data: object): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}
