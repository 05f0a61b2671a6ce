import type { ToolCall } from '../prompt.ts';
import type { Restorer } from '../pseudonyms/restorer.ts';
import type { ModelChunk } from '../transport.ts';
import type { FinishReason } from './answer.ts';

interface OpenCall {
  id: string;
  name: string;
  readonly parts: string[];
}

/** Puts the pieces of tool calls together: several come at once, told apart by their index. */
export class ToolCallReader {
  readonly #calls = new Map<number, OpenCall>();
  readonly #restorer: () => Restorer;

  /** @param restorer makes one that writes inside JSON. */
  constructor(restorer: () => Restorer) {
    this.#restorer = restorer;
  }

  push({ index, id, name, arguments: piece }: Extract<ModelChunk, { kind: 'tool-call' }>): void {
    let call = this.#calls.get(index);
    if (!call) this.#calls.set(index, (call = { id: '', name: '', parts: [] }));
    if (id !== undefined) call.id = id;
    if (name !== undefined) call.name += name;
    if (piece !== undefined) call.parts.push(piece);
  }

  /** The calls, restored. One that may not be whole, or whose arguments are no JSON, is none: nothing is done halfway. */
  end(finish: FinishReason): readonly ToolCall[] {
    if (finish !== 'complete' && finish !== 'tool-calls') return [];
    return [...this.#calls.values()].flatMap(({ id, name, parts }): ToolCall[] => {
      const written = this.#restored(parts.join(''));
      return isJson(written) ? [{ id: this.#restored(id), name: this.#restored(name), arguments: written }] : [];
    });
  }

  #restored(text: string): string {
    const restorer = this.#restorer();
    return restorer.push(text) + restorer.end();
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
