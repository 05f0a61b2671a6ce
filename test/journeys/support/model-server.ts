import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that speaks the API that Vigie asks models by. What it answers is the test's to say. */
export interface ModelServer {
  /** Address of the API. */
  readonly address: string;
  /** Every question that came, byte for byte. */
  readonly bodies: readonly string[];
  /** How many requests came, of any kind. */
  readonly requests: () => number;
  /** How many questions were ended by who asked. */
  readonly stopped: () => number;
  /** The next answer, in pieces. After a `hold` it waits to be let go. */
  readonly willAnswer: (...pieces: readonly (string | typeof hold)[]) => void;
  readonly letGo: () => void;
  readonly stop: () => Promise<void>;
}

export const hold = Symbol('hold');

export async function startModelServer(): Promise<ModelServer> {
  const bodies: string[] = [];
  let pieces: readonly (string | typeof hold)[] = ['Bonjour.'];
  let stopped = 0;
  let requests = 0;
  let go: () => void = () => undefined;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    bodies.push(await bodyOf(request));
    response.once('close', () => {
      if (!response.writableEnded) stopped++;
      go();
    });
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const piece of pieces) {
      if (piece !== hold) response.write(event({ choices: [{ index: 0, delta: { content: piece } }] }));
      else {
        await new Promise<void>((resolve) => {
          go = resolve;
        });
      }
    }
    response.write(event({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] }));
    response.write(event({ choices: [], usage: { prompt_tokens: 120, completion_tokens: 30, total_tokens: 150 } }));
    response.end('data: [DONE]\n\n');
  };
  const server = createServer((request, response) => {
    requests++;
    if (request.url === '/v1/models') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(models));
    } else void answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}/v1`,
    bodies,
    requests: () => requests,
    stopped: () => stopped,
    willAnswer: (...next) => {
      pieces = next;
    },
    letGo: () => {
      go();
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const models = {
  object: 'list',
  data: ['modele-fictif', 'autre-modele'].map((id) => ({ id, object: 'model', created: 0, owned_by: 'test' })),
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function event(data: object): string {
  const whole = { id: 'x', object: 'chat.completion.chunk', created: 0, model: 'modele-fictif', ...data };
  return `data: ${JSON.stringify(whole)}\n\n`;
}
