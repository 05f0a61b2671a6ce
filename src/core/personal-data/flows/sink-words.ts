import type { FlowLanguageId } from '../../syntax/flow/flow-reader.ts';
import { LiteralFinder } from '../../text/literal-finder.ts';
import { askedWords, clientWords, shortClientWords } from './client-words.ts';
import { sinkTests } from './sink-needs.ts';
import { oneOf, spelled } from '../word-patterns.ts';

/** A client that its name tells; a word may be written apart: `open_ai`, `openAI`. */
const client = new LiteralFinder(clientWords, { ignoresCase: true, passesOver: '_' });
const asked = new RegExp(
  String.raw`(?:${oneOf(askedWords.objects)})\w{0,20}[)!?]*\s?(?:\.|->)\s?(?:${oneOf(askedWords.methods.map((word) => spelled(word)))})`,
  'i',
);
/** `aiClient`, `ask_ai`, `askAI` */
const shortClient = new RegExp(
  shortClientWords
    .flatMap((word) => [word, capital(word), word.toUpperCase()])
    .map((word, index) => String.raw`${index % 3 === 0 ? '(?:\\b|_)' : '[a-z_]'}${word}(?![a-z])`)
    .join('|'),
);
/** `auditLogger.info(`, `this.requestLog.warn(` */
const namedLogger = /[a-z]Log(?:ger)?[)!?]*\s?\./;
/** A method that may send to an address which the text holds: `post(`, `sendRequest(`, and not `compute(` nor `postMessage(`. */
const sends =
  /(?:(?<![a-z])(?:post(?!Message|Process)|put|patch|request|fetch|exchange|body|curl|wget)|Post|Put|Patch|Request|Fetch|Exchange|Body)\w{0,20}\s?[(<"']|(?:POST|PUT|PATCH|REQUEST)\w{0,20}\s?[(<]/;
/** An address or the name of one: those of comments stand behind a space or a bracket. */
const address = /["'`]\w{0,10}:?\/\/|:\/\/[^\s"'`]{0,200}["'`]|web_?hook|^\s{0,40}\w.{0,200}:\/\//im;

/** A model, and what it is asked, as names of arguments. */
const model = /(?:[mM]odel(?:_?[iI]d|_?[nN]ame)?|[tT]emperature|[tT]okens)["']?\s?(?:=>|[:=(,}])/g;
/** Longest call, in UTF-16 code units: what a model is asked may be a long text. */
const CALL = 4000;
const question = /(?:[mM]essages?|[pP]rompt|[cC]ontents|[iI]nput)["']?\s?(?:=>|[:=(,}])/;

/** An address with a query, to which something is given. */
const queries = /[?&][\w.-]{1,40}=["'`$#{%]/;

/** One is enough. The last one sends text messages. */
const signs = [asked, queries, namedLogger, shortClient, /\.messages(?:->|\.)create\s?\(/];

/** Whether a text holds a word that some sink of the language needs. No parsing. */
export function mayHoldSink(text: string, language: FlowLanguageId): boolean {
  return (
    (sinkTests.get(language)?.(text) ?? false) ||
    client.holds(text) ||
    signs.some((sign) => sign.test(text)) ||
    (sends.test(text) && address.test(text)) ||
    areNear(text, model, question)
  );
}

/** Whether what two patterns find stands as near as the arguments of one call. */
function areNear(text: string, one: RegExp, other: RegExp): boolean {
  let read = 0;
  for (const { index } of text.matchAll(one)) {
    const from = Math.max(read, index - CALL);
    read = Math.max(from, index + CALL);
    if (other.test(text.slice(from, read))) return true;
  }
  return false;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
