import type { FlowLanguageId } from '../../syntax/flow/flow-reader.ts';
import { isCommented } from './name-uses.ts';
import { hostIn, maySend } from './third-party-host.ts';

/** A method that may send to an address which the text holds: `post(`, `sendRequest(`, and not `compute(` nor `postMessage(`. */
export const sends =
  /(?:(?<![a-z])(?:post(?!Message|Process)|put|patch|request|fetch|exchange|body|curl|wget)|Post|Put|Patch|Request|Fetch|Exchange|Body)\w{0,20}\s?[(<"']|(?:POST|PUT|PATCH|REQUEST)\w{0,20}\s?[(<]/;
/** An address or the name of one: those of comments stand behind a space or a bracket. */
const address = /["'`]\w{0,10}:?\/\/|:\/\/[^\s"'`]{0,200}["'`]|web_?hook|^\s{0,40}\w.{0,200}:\/\//im;

/** A text that is an address, where texts stand between quotes alone. */
const quoted = /["'`](\s{0,4}(?:https?|wss):\/\/[^\s"'`]{1,255})/g;
const hook = /web_?hook/i;
/** What is called, or given a body. */
const called = /(?<![\w$])[a-z_$][\w$]*(?=\s?(?:\?\.)?[(<`])|\.(?:content|body|data|json)\s?=(?!=)/gi;

/** Whether a text may send something to an address that it holds. */
export function mayRequest(text: string, language: FlowLanguageId): boolean {
  if (!address.test(text)) return false;
  return language !== 'javascript' || ((holdsHost(text) || hook.test(text)) && callsSending(text));
}

function holdsHost(text: string): boolean {
  for (const { index, 1: written } of text.matchAll(quoted)) {
    if (hostIn(written) !== undefined && !isCommented(text, index)) return true;
  }
  return false;
}

function callsSending(text: string): boolean {
  const seen = new Set<string>();
  for (const [name] of text.matchAll(called)) {
    if (seen.has(name)) continue;
    if (name.startsWith('.') || maySend(name)) return true;
    seen.add(name);
  }
  return false;
}
