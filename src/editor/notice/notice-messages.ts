import type { LawView } from '../../core/law/law-view.ts';
import type { NoticeChoice, NoticeView } from '../../core/notices/notice-view.ts';

/** What the preview of notices and its host say to each other. The only module that both sides load. */

/** What the host tells the preview. */
export interface ShowNotice {
  readonly kind: 'notice';
  /** The record's name, and the address of its file. */
  readonly title: string;
  readonly record: string;
  readonly choices: readonly NoticeChoice[];
  /** Absent where the law asks for no document. */
  readonly view?: NoticeView;
  readonly laws: readonly LawView[];
  readonly texts: NoticeTexts;
}

/** What the host says once something was done. */
export interface SayDone {
  readonly kind: 'done';
  readonly text: string;
}

/** Shows the part of the page on the law. */
export interface ShowLaw {
  readonly kind: 'law';
}

export type NoticeMessage = ShowNotice | SayDone | ShowLaw;

/** What the preview asks of its host. */
export type NoticeRequest =
  | { readonly kind: 'ready' }
  | { readonly kind: 'choose'; readonly document: string; readonly language: string }
  /** A place of the record that lacks something. */
  | { readonly kind: 'complete'; readonly path: string }
  | { readonly kind: 'copy' }
  | { readonly kind: 'write' }
  | { readonly kind: 'print' };

/** Texts of the page around the notice, in the person's language. */
export interface NoticeTexts {
  readonly complete: string;
  readonly copy: string;
  readonly document: string;
  readonly draft: string;
  readonly language: string;
  readonly languageNames: Readonly<Record<string, string>>;
  readonly larger: string;
  readonly law: string;
  readonly nothing: string;
  readonly nothingLacks: string;
  readonly open: string;
  readonly print: string;
  readonly ready: string;
  readonly remarks: string;
  readonly smaller: string;
  readonly tools: string;
  readonly usual: string;
  readonly write: string;
}

const LONGEST = 200;

export function isNoticeRequest(data: unknown): data is NoticeRequest {
  if (!isObject(data)) return false;
  switch (data['kind']) {
    case 'ready':
    case 'copy':
    case 'write':
    case 'print':
      return true;
    case 'choose':
      return isName(data['document']) && isName(data['language']);
    case 'complete':
      return isName(data['path']);
    default:
      return false;
  }
}

export function isNoticeMessage(data: unknown): data is NoticeMessage {
  if (!isObject(data)) return false;
  if (data['kind'] === 'law') return true;
  if (data['kind'] === 'done') return typeof data['text'] === 'string';
  return (
    data['kind'] === 'notice' &&
    Array.isArray(data['choices']) &&
    Array.isArray(data['laws']) &&
    isObject(data['texts'])
  );
}

/** What a page remembers when VS Code is closed, and tells its host when it is opened again. */
export interface NoticeState {
  readonly record: string;
  readonly document: string;
  readonly language: string;
  /** Size of the text, in percent. */
  readonly zoom: number;
}

export function isNoticeState(data: unknown): data is NoticeState {
  return isObject(data) && typeof data['record'] === 'string' && isName(data['document']) && isName(data['language']);
}

function isName(data: unknown): data is string {
  return typeof data === 'string' && data.length <= LONGEST;
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
