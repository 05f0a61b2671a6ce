import type { AnswerBlock, AnswerInline } from '../../core/assistant/answer.ts';
import { codeOf, readAnswer } from '../../core/assistant/read-answer.ts';
import type { Turn } from './turn.ts';

/** What has been said, in order. */
export class Conversation {
  readonly #turns = new Map<number, Turn>();
  readonly #onChange: (turn: Turn) => void;
  #next = 1;

  constructor(onChange: (turn: Turn) => void) {
    this.#onChange = onChange;
  }

  get turns(): readonly Turn[] {
    return [...this.#turns.values()];
  }

  turn(id: number): Turn | undefined {
    return this.#turns.get(id);
  }

  add(said: Omit<Turn, 'id' | 'chips' | 'warnings' | 'notes' | 'actions'> & Partial<Turn>): Turn {
    const turn: Turn = { chips: [], warnings: [], notes: [], actions: [], ...said, id: this.#next++ };
    this.#turns.set(turn.id, turn);
    this.#onChange(turn);
    return turn;
  }

  /** Changes what is known of a turn, if it is still there. */
  change(id: number, known: Partial<Omit<Turn, 'id'>>): void {
    const before = this.#turns.get(id);
    if (!before) return;
    const turn = { ...before, ...known };
    this.#turns.set(id, turn);
    this.#onChange(turn);
  }

  remove(id: number): void {
    this.#turns.delete(id);
  }

  clear(): void {
    this.#turns.clear();
  }

  /** A code block of an answer, by its number. */
  codeIn(id: number, index: number): ReturnType<typeof codeOf>[number] | undefined {
    const turn = this.#turns.get(id);
    return turn && turn.from !== 'person' ? codeOf(turn.text)[index] : undefined;
  }

  /** Whether an answer holds a link, or an image, to an address: no other one may be followed. */
  holdsAddress(id: number, address: string): boolean {
    const turn = this.#turns.get(id);
    return turn !== undefined && turn.from !== 'person' && addressesIn(readAnswer(turn.text)).includes(address);
  }
}

function addressesIn(blocks: readonly AnswerBlock[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'list') return block.items.flatMap(addressesIn);
    if (block.kind === 'quote') return addressesIn(block.blocks);
    if (block.kind === 'table') return [block.head, ...block.rows].flat().flatMap(addressesOf);
    return 'content' in block ? addressesOf(block.content) : [];
  });
}

function addressesOf(content: readonly AnswerInline[]): readonly string[] {
  return content.flatMap((inline) => [
    ...('address' in inline ? [inline.address] : []),
    ...('content' in inline ? addressesOf(inline.content) : []),
  ]);
}
