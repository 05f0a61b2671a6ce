import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A request as it arrived. */
export interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export type Answer = (response: ServerResponse, arrived: Arrived) => void | Promise<void>;

/** A server on this machine that speaks the API of OpenAI, says what arrived, and answers as a test wants. */
export class ModelServer {
  readonly arrived: Arrived[] = [];
  /** Answers in turn; the last one goes on. */
  answers: Answer[] = [];
  /** Requests whose client has gone away before the end. */
  left = 0;
  readonly #server: Server;
  #turn = 0;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(make: typeof createServer = createServer): Promise<ModelServer> {
    const server = make((request, response) => {
      void started.#take(request, response);
    });
    const started = new ModelServer(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return started;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get address(): string {
    return `http://127.0.0.1:${String(this.port)}/v1`;
  }

  reset(...answers: Answer[]): void {
    this.arrived.length = 0;
    this.answers = answers;
    this.left = 0;
    this.#turn = 0;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    const arrived = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: body.toString('utf8'),
    };
    this.arrived.push(arrived);
    response.on('close', () => {
      if (!response.writableFinished) this.left++;
    });
    const answer = this.answers[Math.min(this.#turn++, this.answers.length - 1)];
    await answer?.(response, arrived);
  }
}

/** Server-sent events, as `POST /chat/completions` gives them. */
export function sse(...events: readonly (object | string)[]): Answer {
  return (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    response.end(textOf(events));
  };
}

export function textOf(events: readonly (object | string)[]): string {
  const data = events.map((event) => (typeof event === 'string' ? event : JSON.stringify(event)));
  return [...data, '[DONE]'].map((one) => `data: ${one}\n\n`).join('');
}

export function delta(content: string, more: object = {}): object {
  return { id: 'c', object: 'chat.completion.chunk', choices: [{ index: 0, delta: { content }, ...more }] };
}

export const finished: object = { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] };

export function status(
  code: number,
  headers: Readonly<Record<string, string>> = {},
  body: object = { error: { message: 'no' } },
): Answer {
  return (response) => {
    response.writeHead(code, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
}
