import { validate } from '../../../generated/validate-assistant-update.js';
import type { AssistantRequest, AssistantUpdate } from '../../editor/assistant/assistant-messages.ts';
import { vsCode } from '../dom/vs-code.ts';

const vscode = vsCode<AssistantRequest>();

export function ask(request: AssistantRequest): void {
  vscode.postMessage(request);
}

export function onUpdate(show: (update: AssistantUpdate) => void): void {
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (validate(data)) show(data);
  });
}

/** What the page keeps by itself while it is hidden, and when the window is loaded again: what was being typed. */
export function savedText(): string {
  const state = vscode.getState();
  const text = typeof state === 'object' && state !== null ? (state as { text?: unknown }).text : undefined;
  return typeof text === 'string' ? text : '';
}

export function saveText(text: string): void {
  vscode.setState({ text });
}
