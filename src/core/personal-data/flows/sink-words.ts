import { once } from '../../once.ts';
import type { FlowLanguageId } from '../../syntax/flow/flow-reader.ts';
import { LiteralFinder } from '../../text/literal-finder.ts';
import { askedWords, clientWords, mayNameClient, shortClientWords } from './client-words.ts';
import { mayRequest, sends } from './sending-signs.ts';
import { sinkTests } from './sink-needs.ts';
import { oneOf, spelled } from '../word-patterns.ts';

/** A client that its name tells; a word may be written apart: `open_ai`, `openAI`. */
const client = once(() => new LiteralFinder(clientWords, { ignoresCase: true, passesOver: '_' }));
const asked = new RegExp(
  String.raw`(?:${oneOf(askedWords.objects)})\w{0,20}[)!?]*\s?(?:\.|->)\s?(?:${oneOf(askedWords.methods.map((word) => spelled(word)))})`,
  'i',
);
/** `aiClient`, `ask_ai`, `askAI` */
const short = shortClientWords
  .flatMap((word) => [word, capital(word), word.toUpperCase()])
  .map((word, index) => String.raw`${index % 3 === 0 ? '(?:\\b|_)' : '[a-z_]'}${word}(?![a-z])`)
  .join('|');
const shortClient = new RegExp(short);
/** The same before what is called of it, or called itself. */
const calledShortClient = new RegExp(String.raw`(?:${short})\w{0,40}[)\]!?]*\s{0,80}[.([<]`);
/** `auditLogger.info(`, `this.requestLog.warn(`, `@journal.debug` */
const namedLogger = /[a-z]Log(?:ger)?[)!?]*\s?\.|(?<![a-z])(?:[jJ]ournal|JOURNAL)[)!?]*\s?(?:\.|->)\s?[a-z]/;
/** An address with its host that goes on with something, a query that something follows, and what makes an address. */
const madeAddress =
  /https?:\/\/[^\s"'`${#]{4,200}(?:["'`]\s{0,4}[+.]|\$|#\{|\{[\w(])|\/[\w.-]{0,40}\?(?:["'`]\s{0,4}[+.]|\$\{|#\{)|searchParams\??\.(?:set|append)\(|(?:format|printf)\(\s{0,20}["']https?:|\b(?:route|signedRoute|temporarySignedRoute|generateUrl|url_for|reverse)\(/;

/** A model, and what it is asked, as names of arguments. */
const model = /(?:[mM]odel(?:_?[iI]d|_?[nN]ame)?|[tT]emperature|[tT]okens)["']?\s?(?:=>|[:=(,}])/g;
/** Longest call, in UTF-16 code units: what a model is asked may be a long text. */
const CALL = 4000;
const question = /(?:[mM]essages?|[pP]rompt|[cC]ontents|[iI]nput)["']?\s?(?:=>|[:=(,}])/;

/** An address with a query, to which something is given. */
const queries = /[?&][\w.-]{1,40}=["'`$#{%]/;
const joinedQueries = /[?&][\w.-]{1,40}=(?:\$\{|["'`]\s{0,200}[+.])/;

/** One is enough. The last one sends text messages. */
const signs = [asked, namedLogger, madeAddress, /\.messages(?:->|\.)create\s?\(/];
/** The first JavaScript puts no values in a text but between braces and with a plus, and names no client but before what is called of it. */
const signsOfJavaScript = [joinedQueries, calledShortClient];
const signsOfOthers = [queries, shortClient];

/** Whether a text holds a word that some sink of the language needs. No parsing. */
export function mayHoldSink(text: string, language: FlowLanguageId): boolean {
  const own = language === 'javascript' ? signsOfJavaScript : signsOfOthers;
  return (
    (sinkTests().get(language)?.(text) ?? false) ||
    namesClient(text) ||
    signs.some((sign) => sign.test(text)) ||
    own.some((sign) => sign.test(text)) ||
    (sends.test(text) && mayRequest(text, language)) ||
    areNear(text, model, question)
  );
}

/** Whether a name in the text is one of a client. */
function namesClient(text: string): boolean {
  const finder = client();
  for (let end = finder.endOf(text, 0); end >= 0; end = finder.endOf(text, end)) {
    let start = end;
    while (isOfName(text.charCodeAt(start - 1))) start--;
    while (isOfName(text.charCodeAt(end))) end++;
    if (mayNameClient(text.slice(start, end))) return true;
  }
  return false;
}

/** Letters, digits and `_`; any character beyond ASCII counts as a letter. */
function isOfName(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code > 127
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
