import { readAnswer } from '../../core/assistant/read-answer.ts';
import type { ShownTurn } from './assistant-messages.ts';

/** One thing said in a conversation. */
export interface Turn {
  readonly id: number;
  readonly from: ShownTurn['from'];
  readonly title: string;
  readonly state: ShownTurn['state'];
  /** Markdown of an answer; of a person, what they have typed, in which nothing is markup. */
  readonly text: string;
  readonly chips: readonly string[];
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
  readonly actions: readonly TurnAction[];
}

/** A button below an answer. */
export interface TurnAction {
  readonly label: string;
  readonly run: () => Thenable<unknown>;
}

export function shownTurn({ id, from, title, state, text, chips, warnings, notes, actions }: Turn): ShownTurn {
  const blocks = from === 'person' ? typedBlocks(text) : readAnswer(text);
  return { id, from, title, state, blocks, chips, warnings, notes, actions: actions.map(({ label }) => label) };
}

function typedBlocks(text: string): ShownTurn['blocks'] {
  return text === '' ? [] : [{ kind: 'paragraph', content: [{ kind: 'text', text }] }];
}
