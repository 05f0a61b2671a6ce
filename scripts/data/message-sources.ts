/** What a page and its host say to each other: a message that comes in is checked against its type. */
export interface MessageSource {
  readonly type: string;
  readonly module: string;
  /** Name of the generated validator. */
  readonly output: string;
}

const assistantMessages = 'src/editor/assistant/assistant-messages.ts';

export const messageSources: readonly MessageSource[] = [
  { type: 'AssistantRequest', module: assistantMessages, output: 'assistant-request' },
  { type: 'AssistantUpdate', module: assistantMessages, output: 'assistant-update' },
];
