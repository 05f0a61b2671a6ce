import { isShowForm, type FormRequest, type ShowForm } from '../../editor/record-form/form-messages.ts';

/** What VS Code gives to a page. */
interface VsCode {
  postMessage(message: FormRequest): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCode;

const vscode = acquireVsCodeApi();

export function ask(request: FormRequest): void {
  vscode.postMessage(request);
}

export function onForm(show: (message: ShowForm) => void): void {
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isShowForm(data)) show(data);
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
