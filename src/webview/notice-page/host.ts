import {
  isNoticeMessage,
  isNoticeState,
  type NoticeMessage,
  type NoticeRequest,
  type NoticeState,
} from '../../editor/notice/notice-messages.ts';
import { vsCode } from '../dom/vs-code.ts';

const vscode = vsCode<NoticeRequest>();

export function ask(request: NoticeRequest): void {
  vscode.postMessage(request);
}

export function onMessage(receive: (message: NoticeMessage) => void): void {
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isNoticeMessage(data)) receive(data);
  });
}

/** What the page was like before VS Code was closed, or the page hidden. */
export function savedState(): NoticeState | undefined {
  const state = vscode.getState();
  return isNoticeState(state) ? state : undefined;
}

export function saveState(state: NoticeState): void {
  vscode.setState(state);
}
