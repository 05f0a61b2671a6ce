import { isFormMessage, type FormMessage, type FormRequest } from '../../editor/record-form/form-messages.ts';
import { vsCode } from '../dom/vs-code.ts';

const vscode = vsCode<FormRequest>();

export function ask(request: FormRequest): void {
  vscode.postMessage(request);
}

export function onMessage(receive: (message: FormMessage) => void): void {
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isFormMessage(data)) receive(data);
  });
}

/** Texts that were being typed when the form was last hidden, by place: what the document held, and the text. */
export type SavedDrafts = Readonly<Record<string, readonly [known: string, text: string]>>;

export function savedDrafts(): SavedDrafts {
  const state = vscode.getState();
  return typeof state === 'object' && state !== null ? (state as SavedDrafts) : {};
}

export function saveDrafts(drafts: SavedDrafts): void {
  vscode.setState(drafts);
}
