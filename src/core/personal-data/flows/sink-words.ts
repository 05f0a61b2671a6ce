import { flowSinks } from '../../../../generated/flow-sinks.ts';
import type { FlowLanguageId } from '../../syntax/flow/flow-reader.ts';
import { LiteralFinder } from '../../text/literal-finder.ts';
import { askedWords, clientWords, shortClientWords } from './client-words.ts';
import type { SinkFile } from './sink-file.ts';

/** One expression a language that finds what every sink of it needs somewhere in the text; compiled once. */
const byLanguage: ReadonlyMap<FlowLanguageId, RegExp> = compile();

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
/** A method that may send to an address which the text holds: `post(`, `sendRequest(`, and not `compute(`. */
const sends =
  /(?:(?<![a-z])(?:post|put|patch|request|fetch|exchange|body|curl|wget)|Post|Put|Patch|Request|Fetch|Exchange|Body)\w{0,20}\s?[(<"']|(?:POST|PUT|PATCH|REQUEST)\w{0,20}\s?[(<]/;

/** A model, and what it is asked, as names of arguments. */
const model = /(?:[mM]odel(?:_?[iI]d|_?[nN]ame)?|[tT]emperature|[tT]okens)["']?\s?(?:=>|[:=(,}])/;
const question = /(?:[mM]essages?|[pP]rompt|[cC]ontents|[iI]nput)["']?\s?(?:=>|[:=(,}])/;

/** An address with a query, to which something is given. */
const queries = /[?&][\w.-]{1,40}=["'`$#{%]/;

/** One is enough. The last one sends text messages. */
const signs = [asked, queries, namedLogger, shortClient, /\.messages(?:->|\.)create\s?\(/];

/** Whether a text holds a word that some sink of the language needs. No parsing. */
export function mayHoldSink(text: string, language: FlowLanguageId): boolean {
  return (
    (byLanguage.get(language)?.test(text) ?? false) ||
    client.holds(text) ||
    signs.some((sign) => sign.test(text)) ||
    (sends.test(text) && /:\/\/|web_?hook/i.test(text)) ||
    (model.test(text) && question.test(text))
  );
}

function compile(): ReadonlyMap<FlowLanguageId, RegExp> {
  const languages = new Set(flowSinks.flatMap(({ languages: some }) => some));
  return new Map(
    [...languages].map((language) => {
      const sinks = flowSinks.filter((sink) => sink.languages.includes(language));
      return [language, expressionOf(language, sinks)];
    }),
  );
}

function expressionOf(language: FlowLanguageId, sinks: readonly SinkFile[]): RegExp {
  switch (language) {
    case 'javascript':
      return new RegExp(
        [
          String.raw`(?:from|import|require)\s?\(?\s?["'](?:node:)?(?:${oneOf(sinks.flatMap(modulesOf))})["'/.]`,
          namesIn(sinks),
          anywhereIn(sinks),
          pathsIn(sinks),
        ].join('|'),
        'i',
      );
    case 'python':
      return new RegExp(
        [
          String.raw`\b(?:import|from)[ \t]+(?:${oneOf(sinks.flatMap(modulesOf))})\b`,
          namesIn(sinks),
          anywhereIn(sinks),
          pathsIn(sinks),
        ].join('|'),
        'i',
      );
    case 'ruby':
    case 'shell':
    case 'php':
      // A space or an arrow will do behind a name.
      return new RegExp(oneOf(sinks.flatMap(lastWordsOf)), 'i');
    case 'java':
    case 'kotlin':
    case 'csharp':
    case 'go':
      return new RegExp(String.raw`(?:${oneOf(sinks.flatMap(lastWordsOf))})[)!?]*\s?[.({:=]`, 'i');
  }
}

function pathsOf({ receivers = [], functions = [], members = [] }: SinkFile): readonly string[] {
  return [...receivers, ...functions, ...members].map((path) => path.replaceAll('()', ''));
}

/** What an import names: `@sentry/` and what follows of `@sentry/*`, `twilio` of `twilio().messages`. */
function modulesOf(sink: SinkFile): readonly string[] {
  return pathsOf(sink).flatMap((path) => {
    if (path.startsWith('*')) return [];
    const [module = path] = path.split('.');
    return module.endsWith('*') ? String.raw`${escaped(module.slice(0, -1))}[\w-]{1,40}` : escaped(module);
  });
}

/** Objects that are sinks by their name alone, before a method of one of them: `logger.info`, `logger().info`, `res?.redirect`. */
function namesIn(sinks: readonly SinkFile[]): string {
  const named = sinks.filter(({ receiverNames, methods }) => receiverNames && methods);
  const names = named.flatMap(({ receiverNames = [] }) => receiverNames.map((name) => spelled(name)));
  const methods = named.flatMap(({ methods: some = [] }) => some);
  return String.raw`(?<![a-z0-9])(?:${oneOf(names)})_?(?:\([^()\n]{0,40}\))?[)!?]*\s?\.\s?(?:${oneOf(methods)})\b`;
}

/** Methods and members of whatever object: `response.setHeader(`, `link.href =`. */
function anywhereIn(sinks: readonly SinkFile[]): string {
  const methods = sinks.flatMap(({ receivers, methods: some = [] }) => (receivers?.includes('*') === true ? some : []));
  const members = sinks.flatMap(({ members: some = [] }) => some.filter((path) => path.startsWith('*.')));
  const assigned = members.map((path) => path.slice(2));
  return String.raw`\.(?:(?:${oneOf(methods)})\s?\(|(?:${oneOf(assigned)})\s?=)`;
}

/** What stands in the code where nothing is imported: `console.`, `fetch(`, `window.location`. */
function pathsIn(sinks: readonly SinkFile[]): string {
  const heads = sinks.flatMap(pathsOf).flatMap((path) => {
    const [first = '', second] = path.split('.');
    if (!/^[\w$]+$/.test(first)) return [];
    return [
      second === undefined
        ? String.raw`${escaped(first)}[?!]?\s?[.(=]`
        : String.raw`${escaped(first)}\??\.${escaped(second)}\b`,
    ];
  });
  return String.raw`(?<![\w$.])(?:${oneOf(heads)})`;
}

function lastWordsOf(sink: SinkFile): readonly string[] {
  if (sink.receivers?.includes('*') === true) return sink.methods ?? [];
  const lastWords = pathsOf(sink).map((path) => path.split(/\W+/).findLast((word) => word !== '') ?? path);
  return [...lastWords, ...(sink.receiverNames ?? [])];
}

function oneOf(words: readonly string[]): string {
  return [...new Set(words)].join('|');
}

function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}

/** A word that may be written apart: `open_ai`, `openAI`. */
function spelled(word: string): string {
  return Array.from(word, escaped).join('_?');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
