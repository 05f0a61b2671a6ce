/**
 * Where a text of a prompt comes from. What the guard does is the same for all of them: a text is data, wherever it stands.
 * A test sends a personal value by each of these ways and proves that it is seen.
 */
export const textOrigins = [
  'typed',
  'selection',
  'attached-file',
  'search-result',
  'tool-result',
  'diff',
  'history',
  'title',
  'system',
  'file-name',
  'tool-call',
  'tool-definition',
] as const;

export type TextOrigin = (typeof textOrigins)[number];

/** One text of a message. The guard scans it, and frames one that comes from a file with the file's name. */
export interface PromptPart {
  readonly origin: TextOrigin;
  readonly text: string;
  /** Path relative to the project's root, of what comes from a file: it is named to the model, and scanned as well. */
  readonly path?: string;
  /** VS Code's identifier of the language of the text. */
  readonly languageId?: string;
}

export interface PromptMessage {
  readonly role: 'system' | 'user' | 'assistant' | 'tool';
  /** In order; an empty line stands between two. */
  readonly parts: readonly PromptPart[];
  /** What an assistant's message asked of tools. */
  readonly toolCalls?: readonly ToolCall[];
  /** The call that a tool's message answers. */
  readonly toolCallId?: string;
}

/** A model's wish to use a tool. */
export interface ToolCall {
  readonly id: string;
  readonly name: string;
  /** JSON, as the model wrote it. */
  readonly arguments: string;
}

export interface ToolDefinition {
  readonly name: string;
  readonly description: string;
  /** JSON schema. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Who is asked. */
export interface ModelTarget {
  /** Id of the provider in the catalogue; `unknown` for one that it does not list. */
  readonly provider: string;
  /** Address of the API; `undefined` where the host calls the model itself, as VS Code does. */
  readonly address: string | undefined;
  readonly model: string;
}

/** All that one question takes with it, before anything is masked. */
export interface Prompt {
  readonly target: ModelTarget;
  /** The whole conversation, in clear: what was said before counts as much as what is said now. */
  readonly messages: readonly PromptMessage[];
  readonly tools?: readonly ToolDefinition[];
  readonly toolChoice?: 'auto' | 'required' | 'none';
  /** Most tokens of the answer. */
  readonly maxTokens?: number;
  readonly temperature?: number;
  /** Ids of the records that the question is about: what they declare is judged. */
  readonly records?: readonly string[];
}
