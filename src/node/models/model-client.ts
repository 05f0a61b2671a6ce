import OpenAI from 'openai';
import type { ChatCompletionChunk, ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions';
import type { ClearedPrompt } from '../../core/guard/decision.ts';
import { modelServerOf } from '../../core/guard/servers/model-servers.ts';
import { ModelError, type ModelChunk, type ModelTransport, type StopSignal } from '../../core/guard/transport.ts';
import { chunksOf } from './read-chunk.ts';
import { exactFetch, type Fetch } from './exact-fetch.ts';
import { modelErrorOf } from './model-errors.ts';
import { isPassing, sleep, usualRetries, waitBefore, type RetrySettings } from './retry.ts';

/** Whom a client asks, and how. */
export interface ModelClientSettings {
  readonly provider: string;
  readonly address: string;
  /** The key of the person or the team; never written anywhere. */
  readonly key: string | undefined;
  /** How requests are sent: Node's `fetch` by default, VS Code's in the editor, one with a proxy on the command line. */
  readonly fetch?: Fetch;
  /** Longest silence of the server, before its first word and between two, in milliseconds. */
  readonly silenceMs?: number;
  readonly retries?: RetrySettings;
}

/** A local model may take as long to read a question. */
const usualSilenceMs = 120_000;

/** The one place where Vigie speaks to a model over the network: what it sends is what the guard cleared, byte for byte. */
export class ModelClient implements ModelTransport {
  readonly #settings: ModelClientSettings;
  #retryAfter: string | null = null;

  constructor(settings: ModelClientSettings) {
    this.#settings = settings;
  }

  async *ask(cleared: ClearedPrompt, stop: StopSignal): AsyncGenerator<ModelChunk> {
    // The address was judged with the prompt: another one was not.
    if (cleared.target.address !== this.#settings.address) throw new ModelError('changed');
    const silence = new Silence(this.#settings.silenceMs ?? usualSilenceMs, stop);
    try {
      for (let retry = 0; ; retry++) {
        const attempt = { hasBegun: false };
        try {
          yield* this.#attempt(cleared, silence, attempt);
          return;
        } catch (error) {
          if (stop.aborted) return;
          await this.#beforeNext(
            silence.isOver ? new ModelError('timeout') : modelErrorOf(error),
            retry,
            attempt,
            silence,
          );
        }
      }
    } finally {
      silence.end();
    }
  }

  async *#attempt(cleared: ClearedPrompt, silence: Silence, attempt: Attempt): AsyncGenerator<ModelChunk> {
    for await (const chunk of await this.#start(cleared, silence)) {
      attempt.hasBegun = true;
      silence.rest();
      yield* chunksOf(chunk);
    }
    // The SDK ends the stream quietly when it is aborted.
    if (silence.isOver) throw new ModelError('timeout');
  }

  /** Waits for another attempt. @throws the error where none may do better. */
  async #beforeNext(error: ModelError, retry: number, { hasBegun }: Attempt, silence: Silence): Promise<void> {
    const { retries = usualRetries } = this.#settings;
    if (hasBegun || retry >= retries.times || !isPassing(error)) throw error;
    silence.pause();
    await sleep(waitBefore(retry, this.#retryAfter, retries), silence.signal);
  }

  /**
   * Names of the models that the server says it has, sorted. Nothing of anyone is sent.
   * @throws ModelError
   */
  async models(stop: StopSignal): Promise<readonly string[]> {
    const silence = new Silence(this.#settings.silenceMs ?? usualSilenceMs, stop);
    try {
      const { data } = await this.#client(undefined).models.list({ signal: silence.signal });
      return data.map(({ id }) => id).sort();
    } catch (error) {
      throw silence.isOver ? new ModelError('timeout') : modelErrorOf(error);
    } finally {
      silence.end();
    }
  }

  async #start({ body }: ClearedPrompt, silence: Silence): Promise<AsyncIterable<ChatCompletionChunk>> {
    silence.rest();
    const request = JSON.parse(body) as ChatCompletionCreateParamsStreaming;
    return this.#client(body).chat.completions.create(request, { signal: silence.signal });
  }

  /** All is said here: the SDK would otherwise read its settings from the environment, and write what fails to the console. */
  #client(body: string | undefined): OpenAI {
    const { provider, address, key, fetch: send = fetch } = this.#settings;
    const header = modelServerOf(provider)?.keyHeader;
    const keyHeader =
      key === undefined ? undefined : ([header ?? 'authorization', header ? key : `Bearer ${key}`] as const);
    const exact = exactFetch({ body, key: keyHeader }, async (url, init) => {
      const response = await send(url, init);
      this.#retryAfter = response.headers.get('retry-after');
      return response;
    });
    return new OpenAI({
      apiKey: key ?? 'none',
      baseURL: address,
      organization: null,
      project: null,
      webhookSecret: null,
      maxRetries: 0,
      timeout: 2 ** 30,
      logLevel: 'off',
      fetch: exact,
    });
  }
}

/** One try of a request: once something has come, another one would say it twice. */
interface Attempt {
  hasBegun: boolean;
}

/** Ends a request when the person stops it, or when the server is silent for too long. */
class Silence {
  readonly #controller = new AbortController();
  readonly #ms: number;
  readonly #stop: StopSignal;
  #timer: NodeJS.Timeout | undefined;
  isOver = false;

  constructor(ms: number, stop: StopSignal) {
    this.#ms = ms;
    this.#stop = stop;
    stop.addEventListener('abort', this.#abort);
    if (stop.aborted) this.#abort();
    this.rest();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The server has said something: the wait starts anew. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.isOver = true;
      this.#abort();
    }, this.#ms);
  }

  /** Nothing is awaited from the server. */
  pause(): void {
    clearTimeout(this.#timer);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#stop.removeEventListener('abort', this.#abort);
  }

  readonly #abort = (): void => {
    this.#controller.abort();
  };
}
