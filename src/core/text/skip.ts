import { skipRules } from '../../../generated/skip.ts';
import type { SkipFile, SkipReason } from './skip-file.ts';
import type { SourceDocument } from './document.ts';

export type { SkipReason } from './skip-file.ts';

/** How much of a text is looked at, in UTF-16 code units: generated and minified files say so at once. */
const HEAD_LENGTH = 2000;
const SAMPLE_LENGTH = 64 * 1024;
/** Nobody writes lines as long as that on average. */
const MINIFIED_LINE_LENGTH = 400;
/** A table of data on one line is long too, but holds almost no code: marks of code a thousand characters. */
const MINIFIED_MARKS = 4;

const byFileName = indexOf((rules) => rules.fileNames);
const byFolder = indexOf((rules) => rules.folders);
const byEnding = indexOf((rules) => rules.endings);
const byHead = skipRules.flatMap((rules) => (rules.headPhrases ?? []).map((phrases) => ({ phrases, ...rules })));
const minifiable = new Set(['javascript', 'javascriptreact', 'typescript', 'css', 'html']);

function indexOf(list: (rules: SkipFile) => readonly string[] | undefined): ReadonlyMap<string, SkipReason> {
  return new Map(skipRules.flatMap((rules) => (list(rules) ?? []).map((name) => [name, rules.reason] as const)));
}

/** Why a file needs not be read, told by its path relative to the project's root; `undefined` when it must be. */
export function skipPath(path: string): SkipReason | undefined {
  const folders = path.toLowerCase().split('/');
  const name = folders.pop() ?? '';
  const ofName = byFileName.get(name);
  if (ofName) return ofName;
  for (const folder of folders) {
    const reason = byFolder.get(folder);
    if (reason) return reason;
  }
  return reasonOfEnding(name);
}

/** The longest ending first: `.min.js` before `.js`. */
function reasonOfEnding(name: string): SkipReason | undefined {
  for (let at = 1; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code !== 0x2e && code !== 0x2d) continue;
    const reason = byEnding.get(name.slice(at));
    if (reason) return reason;
  }
  return undefined;
}

/** Why a text that has been read is not scanned. Looks at its beginning only, whatever its length. */
export function skipText(document: Pick<SourceDocument, 'text' | 'languageId'>): SkipReason | undefined {
  const sample = document.text.slice(0, SAMPLE_LENGTH);
  if (sample.includes('\0')) return 'binary';
  const head = sample.slice(0, HEAD_LENGTH).toLowerCase();
  const generated = byHead.find(({ phrases }) => phrases.every((phrase) => says(head, phrase)));
  if (generated) return generated.reason;
  return minifiable.has(document.languageId) && isMinified(sample) ? 'minified' : undefined;
}

/** Whether a text has a phrase as such, not as the beginning of a longer word or as what is called. */
function says(text: string, phrase: string): boolean {
  const endsInWord = /\w$/.test(phrase);
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!endsInWord || !/[\w(]/.test(text.charAt(at + phrase.length))) return true;
  }
  return false;
}

function isMinified(sample: string): boolean {
  if (!hasLongLines(sample)) return false;
  const marks = sample.match(/\bfunction\b|=>|\breturn\b|\)\{|\};|;\}|\}\./g)?.length ?? 0;
  return marks > (sample.length / 1000) * MINIFIED_MARKS;
}

/** Counts no more lines than settle it: nearly every file is told by its first ones. */
function hasLongLines(sample: string): boolean {
  const most = sample.length / MINIFIED_LINE_LENGTH;
  let lines = 1;
  for (let at = sample.indexOf('\n'); at >= 0 && lines <= most; at = sample.indexOf('\n', at + 1)) lines++;
  return lines <= most;
}
