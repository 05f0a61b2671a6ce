/** Time to the first word of an answer: through the guard, against the same server asked directly by the same SDK. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import OpenAI from 'openai';
import { openConversation } from '../../src/core/guard/conversation.ts';
import { loadProject } from '../../src/core/project/load-project.ts';
import { ModelClient } from '../../src/node/models/model-client.ts';
import { emptyProject } from './document.ts';
import { promptTexts } from './guard.ts';

export interface FirstWordMeasure {
  /** Medians, in milliseconds. */
  readonly direct: number;
  readonly guarded: number;
}

const RUNS = 120;
const WARM = 40;
const WORDS = ['Bonjour', ', ', 'voici ', 'la ', 'réponse ', 'en ', 'quelques ', 'mots', '.'];
const never = new AbortController().signal;

export async function measureFirstWord(): Promise<FirstWordMeasure> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
      const chunks = WORDS.map((content) => ({ choices: [{ index: 0, delta: { content } }] }));
      const events = [...chunks, { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] }];
      response.end(`${events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('')}data: [DONE]\n\n`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1`;
  try {
    return await measureAt(address);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

async function measureAt(address: string): Promise<FirstWordMeasure> {
  const project = await loadProject(emptyProject);
  const texts = promptTexts('src/core/**/*.ts', RUNS);
  const direct: number[] = [];
  const guarded: number[] = [];
  const client = new OpenAI({ apiKey: 'none', baseURL: address });
  const model = new ModelClient({ provider: 'ollama', address, key: undefined });
  // By turns, so that what else the machine does falls on both.
  for (const text of texts) {
    direct.push(await timeToFirst(() => askedDirectly(client, text)));
    const conversation = openConversation({
      project: () => project,
      audit: { append: () => Promise.resolve(), spentOn: () => Promise.resolve({ tokens: 0, cost: 0 }) },
      now: () => '2026-11-26T10:00:00.000Z',
      newId: () => 'request',
    });
    guarded.push(
      await timeToFirst(async function* () {
        const messages = [{ role: 'user', parts: [{ origin: 'typed', text }] }] as const;
        const cleared = await conversation.decide({ target: { provider: 'ollama', address, model: 'm' }, messages });
        if (cleared.outcome !== 'cleared') throw new Error('The prompt of the bench is refused');
        for await (const event of conversation.ask(cleared, model, never)) if (event.kind === 'text') yield event.text;
      }),
    );
  }
  return { direct: median(direct.slice(WARM)), guarded: median(guarded.slice(WARM)) };
}

async function* askedDirectly(client: OpenAI, content: string): AsyncGenerator<string> {
  const answer = await client.chat.completions.create({
    model: 'm',
    stream: true,
    messages: [{ role: 'user', content }],
  });
  for await (const { choices } of answer) {
    const word = choices[0]?.delta.content;
    if (word) yield word;
  }
}

async function timeToFirst(ask: () => AsyncIterable<string>): Promise<number> {
  const started = performance.now();
  let first: number | undefined;
  for await (const word of ask()) if (word !== '') first ??= performance.now() - started;
  if (first === undefined) throw new Error('No answer came');
  return first;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
