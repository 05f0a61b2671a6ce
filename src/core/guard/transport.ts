import type { ClearedPrompt } from './decision.ts';
import type { FinishReason } from './answer/answer.ts';

/**
 * The only way out, given by the host: over HTTP in Node, VS Code's own models in the editor. It is shown nothing but what
 * the guard cleared.
 */
export interface ModelTransport {
  /**
   * @param stop ends the request at once.
   * @throws ModelError when no answer comes.
   */
  ask(cleared: ClearedPrompt, stop: StopSignal): AsyncIterable<ModelChunk>;
}

/** The part of an `AbortSignal` that the guard uses. */
export interface StopSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** A piece of an answer as the model sent it, pseudonyms and all. */
export type ModelChunk =
  | { readonly kind: 'text' | 'reasoning'; readonly text: string }
  /** A piece of a tool call: `index` tells calls apart, `id` and `name` come once, arguments in pieces. */
  | {
      readonly kind: 'tool-call';
      readonly index: number;
      readonly id?: string;
      readonly name?: string;
      readonly arguments?: string;
    }
  | { readonly kind: 'usage'; readonly prompt: number; readonly answer: number; readonly server?: ServerFootprint }
  | { readonly kind: 'finish'; readonly reason: FinishReason };

/** What a server says that the answer took, such as Albert API's `usage.impacts`. */
export interface ServerFootprint {
  /** In kilowatt-hours. */
  readonly kWh: { readonly low: number; readonly high: number };
  /** In kilograms of CO2 equivalent. */
  readonly kgCO2e: { readonly low: number; readonly high: number };
}

/** Why a model gave no answer, or not all of it. Repeats nothing of what the server wrote. */
export class ModelError extends Error {
  readonly reason: ModelErrorReason;
  /** HTTP status, where there is one. */
  readonly status: number | undefined;

  constructor(reason: ModelErrorReason, status?: number) {
    super(reason);
    this.name = 'ModelError';
    this.reason = reason;
    this.status = status;
  }

  /** By its name: in the editor the client, the guard and the panel are bundles, each with its own copy of this class. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'ModelError';
  }
}

export type ModelErrorReason =
  | 'key'
  | 'not-found'
  | 'too-many-requests'
  | 'too-long'
  | 'refused'
  | 'server'
  | 'timeout'
  | 'network'
  | 'malformed'
  | 'changed'
  | 'audit';
