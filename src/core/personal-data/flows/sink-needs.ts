import { flowSinks } from '../../../../generated/flow-sinks.ts';
import { once } from '../../once.ts';
import type { FlowLanguageId } from '../../syntax/flow/flow-reader.ts';
import type { SinkFile } from './sink-file.ts';
import { isCommented } from './name-uses.ts';
import { escaped, oneOf, spelled } from '../word-patterns.ts';

/** Tells whether a text holds what some sink needs. No parsing. */
export type TextTest = (text: string) => boolean;

/** What some sink of a language needs in the text, by language; compiled once, when flows are first looked for. */
export const sinkTests = once(
  (): ReadonlyMap<FlowLanguageId, TextTest> =>
    new Map(
      [...new Set(flowSinks.flatMap(({ languages }) => languages))].map((language) => {
        const sinks = flowSinks.filter((sink) => sink.languages.includes(language));
        return [language, testOf(language, sinks)];
      }),
    ),
);

function testOf(language: FlowLanguageId, sinks: readonly SinkFile[]): TextTest {
  switch (language) {
    case 'javascript':
      return anyOf([
        importing(String.raw`(?:from|import|require)\s?\(?\s?["'](?:node:)?`, String.raw`["'/.]`, sinks),
        ...written(sinks),
      ]);
    case 'python':
      return anyOf([importing(String.raw`\b(?:import|from)[ \t]+`, String.raw`\b`, sinks), ...written(sinks)]);
    case 'ruby':
    case 'shell':
    case 'php':
      // A space or an arrow will do behind a name.
      return matching(oneOf(sinks.flatMap(lastWordsOf)), 'i');
    case 'java':
    case 'kotlin':
    case 'csharp':
    case 'go':
      return matching(String.raw`(?:${oneOf(sinks.flatMap(lastWordsOf))})[)!?]*\s?[.({:=]`, 'i');
  }
}

function anyOf(tests: readonly TextTest[]): TextTest {
  return (text) => tests.some((test) => test(text));
}

/** Outside of comments. */
function matching(source: string, flags = ''): TextTest {
  const pattern = new RegExp(source, `g${flags}`);
  return (text) => {
    for (const { index } of text.matchAll(pattern)) if (!isCommented(text, index)) return true;
    return false;
  };
}

function allOf(tests: readonly TextTest[]): TextTest {
  return (text) => tests.every((test) => test(text));
}

/** What is called by its name: those of which something must be said are asked where it is. */
function written(sinks: readonly SinkFile[]): readonly TextTest[] {
  const open = sinks.filter(({ said }) => said === undefined);
  const tests = [
    matching(oneOf(open.flatMap(namesIn)), 'i'),
    matching(oneOf(pathsIn(open))),
    ...assigned(open.flatMap((sink) => sink.members ?? [])),
  ];
  const ofSaid = sinks.flatMap((sink): readonly TextTest[] => {
    const words = sink.said?.map((word) => word.replace('*', ''));
    if (!words) return [];
    const isNamed = matching(oneOf([...namesIn(sink), ...pathsIn([sink])]), 'i');
    return [(text) => words.some((word) => text.includes(word)) && isNamed(text)];
  });
  return [...tests, ...ofSaid];
}

/** Modules that are imported, where one of their functions or methods is named as well. */
function importing(before: string, after: string, sinks: readonly SinkFile[]): TextTest {
  const needs = sinks.flatMap(needsOf);
  const imports = new RegExp(`${before}(${oneOf(needs.map(({ module }) => module))})(?=${after})`, 'g');
  const used = needs.map(({ module, words }) => ({
    module: new RegExp(`^(?:${module})$`),
    words: new RegExp(String.raw`\b(?:${oneOf(words)})\b`),
  }));
  return (text) => {
    const imported = new Set(Array.from(text.matchAll(imports), ([, module = '']) => module));
    return [...imported].some((name) => used.some(({ module, words }) => module.test(name) && words.test(text)));
  };
}

interface ModuleNeed {
  /** Source of a pattern. */
  readonly module: string;
  readonly words: readonly string[];
}

/** Methods of a receiver, and functions; a module that is a function itself may be called by any name. */
function needsOf({ receivers = [], functions = [], members = [], methods = [] }: SinkFile): readonly ModuleNeed[] {
  return [
    ...receivers.flatMap((path) => moduleOf(path).map((module) => ({ module, words: methods }))),
    ...[...functions, ...members].flatMap((path) => {
      const words = path.split('.').slice(1).slice(-1);
      return moduleOf(path).map((module) => ({ module, words: [words[0]?.replace('()', '') ?? ''] }));
    }),
  ];
}

function pathsOf({ receivers = [], functions = [], members = [] }: SinkFile): readonly string[] {
  return [...receivers, ...functions, ...members].map((path) => path.replaceAll('()', ''));
}

/** What an import names: `@sentry/` and what follows of `@sentry/*`, `twilio` of `twilio().messages`. */
function moduleOf(path: string): readonly string[] {
  if (path.startsWith('*')) return [];
  const [module = path] = path.replaceAll('()', '').split('.');
  return [module.endsWith('*') ? String.raw`${escaped(module.slice(0, -1))}[\w-]{1,40}` : escaped(module)];
}

/** Objects that are sinks by their name alone, before one of its methods: `logger.info`, `logger().info`, `res?.redirect`. */
function namesIn({ receiverNames, methods }: SinkFile): readonly string[] {
  if (!receiverNames || !methods) return [];
  const names = oneOf(receiverNames.map((name) => spelled(name)));
  return [String.raw`(?<![a-z0-9])(?:${names})_?(?:\([^()\n]{0,40}\))?[)!?]*\s?\.\s?(?:${oneOf(methods)})\b`];
}

/** What stands in the code where nothing is imported: `console.log`, `fetch(`, `window.location.assign`, `response.setHeader(`. */
function pathsIn(sinks: readonly SinkFile[]): readonly string[] {
  const heads = sinks.flatMap(({ receivers = [], functions = [], methods = [] }) => [
    ...receivers.flatMap((path) => headOf(path, String.raw`[?!]?\.\s?(?:${oneOf(methods)})\b`)),
    ...functions.flatMap((path) => headOf(path, String.raw`[?!]?\s?(?:\?\.\s?)?\(`)),
  ]);
  const ofAnyone = sinks.filter(({ receivers = [] }) => receivers.includes('*'));
  return [
    ...(heads.length > 0 ? [atStart(heads)] : []),
    ...ofAnyone.map(({ methods = [] }) => String.raw`\.(?:${oneOf(methods)})\s?\(`),
  ];
}

/** Said once for all: it is asked at each character. */
function atStart(heads: readonly string[]): string {
  return String.raw`(?<![\w$.])(?:${oneOf(heads)})`;
}

/** `link.href =`; and `.search =` where `window.location` stands, which may have another name. */
function assigned(members: readonly string[]): readonly TextTest[] {
  const anyone = members.filter((path) => path.startsWith('*.'));
  const named = members.filter((path) => !path.startsWith('*.'));
  const heads = named.flatMap((path) => headOf(path, String.raw`\b`));
  return [
    ...(anyone.length > 0 ? [assigning(anyone)] : []),
    ...(heads.length > 0 ? [allOf([matching(atStart(heads)), assigning(named)])] : []),
  ];
}

function assigning(paths: readonly string[]): TextTest {
  const names = paths.map((path) => escaped(path.slice(path.lastIndexOf('.') + 1)));
  return matching(String.raw`\.(?:${oneOf(names)})\s?[+?|&]{0,2}=(?![=>])`);
}

/** The first two names of a path, or its only one with what must follow it. */
function headOf(path: string, after: string): readonly string[] {
  const [first = '', second] = path.replaceAll('()', '').split('.');
  if (!/^[\w$]+$/.test(first)) return [];
  const rest = second === undefined ? after : String.raw`\??\.${escaped(second)}\b`;
  return [`${escaped(first)}${rest}`];
}

function lastWordsOf(sink: SinkFile): readonly string[] {
  if (sink.receivers?.includes('*') === true) return sink.methods ?? [];
  const lastWords = pathsOf(sink).map((path) => path.split(/\W+/).findLast((word) => word !== '') ?? path);
  return [...lastWords, ...(sink.receiverNames ?? [])];
}
