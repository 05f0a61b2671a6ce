import type { AnswerBlock } from '../../core/assistant/answer.ts';

/**
 * What the assistant's page and its host say to each other. `npm run data` compiles the types to the validators that each
 * side runs on what comes in. The host holds the truth: the page shows what it is told, and asks.
 */
export type AssistantUpdate =
  | ShowAssistant
  /** One turn, new or changed: an answer that is coming. */
  | { readonly kind: 'turn'; readonly turn: ShownTurn }
  | { readonly kind: 'preview'; readonly preview: ShownPreview }
  /** A text for the box, in the place of what is there. */
  | { readonly kind: 'typed'; readonly text: string }
  /** Puts the focus on the last answer, or on the box. */
  | { readonly kind: 'focus'; readonly on: 'answer' | 'box' };

/** Everything but the preview. */
export interface ShowAssistant {
  readonly kind: 'assistant';
  readonly texts: AssistantTexts;
  readonly commands: readonly ShownCommand[];
  readonly chips: readonly ShownChip[];
  readonly turns: readonly ShownTurn[];
  /** Who would answer, or why nobody would. */
  readonly provider: ShownProvider;
  readonly models: readonly ShownModel[];
  /** Id of the model that is chosen; empty for none. */
  readonly model: string;
  readonly isBusy: boolean;
  readonly history: ShownHistory;
}

export interface ShownCommand {
  readonly name: string;
  readonly help: string;
}

/** Something joined to the question. */
export interface ShownChip {
  readonly id: number;
  readonly kind: 'selection' | 'file' | 'finding' | 'record';
  readonly label: string;
}

export interface ShownProvider {
  /** One line: name and region, or that there is none. */
  readonly label: string;
  /** Whether a question can be sent. */
  readonly isReady: boolean;
  /** What to do about it, where something can be done. */
  readonly action: string;
}

export interface ShownModel {
  readonly id: string;
  readonly label: string;
}

export interface ShownTurn {
  readonly id: number;
  readonly from: 'person' | 'vigie' | 'model';
  /** Who speaks. An answer of a model says here that it is one. */
  readonly title: string;
  readonly state: 'coming' | 'done' | 'stopped' | 'refused' | 'failed';
  readonly blocks: readonly AnswerBlock[];
  /** What was joined to the question. */
  readonly chips: readonly string[];
  /** What to know before an answer is used: one line each. */
  readonly warnings: readonly string[];
  /** What the guard decided, who answered, what it cost: one line each. */
  readonly notes: readonly string[];
  /** What can be done next: one button each. */
  readonly actions: readonly string[];
}

/** What would leave, and what the guard would do to it. */
export interface ShownPreview {
  /** Whether it would be sent. */
  readonly isAllowed: boolean;
  /** Where to, and what the guard says: one line each. */
  readonly notes: readonly string[];
  /** The body of the request, byte for byte, in pieces; empty where nothing would be sent. */
  readonly body: readonly BodyPiece[];
}

export interface BodyPiece {
  readonly text: string;
  /** Set where a pseudonym stands for a personal value. */
  readonly isMasked: boolean;
}

export interface ShownHistory {
  readonly isKept: boolean;
  readonly conversations: readonly ShownConversation[];
}

export interface ShownConversation {
  readonly id: string;
  readonly label: string;
}

/** What the page asks of its host. */
export type AssistantRequest =
  | { readonly kind: 'ready' | 'stop' | 'new' | 'join' | 'choose-provider' | 'forget-history' }
  | { readonly kind: 'send' | 'preview'; readonly text: Typed }
  | { readonly kind: 'remove'; readonly chip: Count }
  | { readonly kind: 'choose-model'; readonly model: Name }
  /** A code block of an answer, by its number. */
  | { readonly kind: 'code'; readonly turn: Count; readonly index: Count; readonly use: 'copy' | 'insert' | 'compare' }
  /** The address of a link or of an image in an answer. */
  | { readonly kind: 'follow'; readonly turn: Count; readonly address: Address }
  | { readonly kind: 'act'; readonly turn: Count; readonly index: Count }
  | { readonly kind: 'keep-history'; readonly keep: boolean }
  | { readonly kind: 'open-conversation' | 'forget-conversation'; readonly conversation: Name };

/**
 * Far longer than anything that a person types.
 * @maxLength 100000
 */
type Typed = string;

/** @maxLength 300 */
type Name = string;

/** @maxLength 8000 */
type Address = string;

/**
 * @minimum 0
 * @asType integer
 */
type Count = number;

/** Texts of the page that do not change, in the person's language. */
export interface AssistantTexts {
  readonly actions: string;
  readonly add: string;
  readonly ask: string;
  readonly body: string;
  readonly code: string;
  readonly commands: string;
  readonly compare: string;
  readonly coming: string;
  readonly context: string;
  readonly conversation: string;
  readonly copied: string;
  readonly copy: string;
  readonly empty: string;
  readonly forget: string;
  readonly forgetAll: string;
  readonly history: string;
  readonly image: string;
  readonly insert: string;
  readonly keep: string;
  readonly masked: string;
  readonly model: string;
  readonly newOne: string;
  readonly notes: string;
  readonly warnings: string;
  readonly preview: string;
  readonly question: string;
  readonly remove: string;
  readonly send: string;
  readonly stop: string;
  readonly waiting: string;
}
