import { aiConventions } from '../../../generated/ai-conventions.ts';
import { LiteralFinder } from '../text/literal-finder.ts';
import { anchorOfPath, type ApiPaths } from './api-paths.ts';
import { namingOf, withTypes } from './catalogue-languages.ts';
import type { CatalogueLanguage, ProviderFile } from './provider-file.ts';

/** Names this short are words of other things, so they count only between quotes. */
const SHORT_NAME = 3;

/** Tells whether a text of a language may hold a call: an import name, a host or an unmistakable path. */
export class Anchors {
  readonly #words: LiteralFinder;
  readonly #expression: RegExp;

  /** @param expression of words, and of what else must stand around them */
  constructor(words: readonly string[], expression: RegExp) {
    this.#words = new LiteralFinder(words);
    this.#expression = expression;
  }

  isIn(text: string): boolean {
    return this.#words.holds(text) && this.#expression.test(text);
  }
}

/** The anchors of a language: import names, hosts and unmistakable paths of APIs. */
export function compileAnchors(
  { entries, paths: apiPaths }: { readonly entries: readonly ProviderFile[]; readonly paths: ApiPaths },
  language: CatalogueLanguage,
): Anchors {
  const names = entries
    // Modules of which no call is listed tell nothing.
    .filter(({ calls }) => calls?.[language])
    .flatMap(
      ({ anchors: own, imports }) =>
        own?.[language] ?? imports?.[language]?.flatMap((name) => anchorsOfModule(name, language)) ?? [],
    );
  const hosts = entries.flatMap((entry) => [...(entry.apiHosts ?? []), ...(entry.hostPatterns ?? []).map(longestPart)]);
  const paths = apiPaths.all.filter(({ tells }) => tells !== 'known-host').flatMap((api) => anchorOfPath(api) ?? []);
  const shapes = aiConventions
    .flatMap((one) => one.shapes)
    .filter(({ languages }) => languages.includes(language))
    .map(({ anchor }) => anchor);
  const all = [...new Set([...names, ...hosts, ...paths, ...shapes])].sort((one, other) => one.length - other.length);
  // A text that holds the longer of two holds the shorter one as well.
  const kept = all.filter((anchor, index) => !all.slice(0, index).some((shorter) => anchor.includes(shorter)));
  const quoted = language === 'javascript' ? kept.flatMap((anchor) => /^["'](.*)["']$/.exec(anchor)?.[1] ?? []) : [];
  const bare = kept.filter((anchor) => quoted.length === 0 || !/^["'].*["']$/.test(anchor)).map(escape);
  return new Anchors(kept, new RegExp([...bare, ...imported([...new Set(quoted)])].join('|')));
}

/** A name between quotes is a word of any other text as well: in JavaScript a module is told by what imports it. */
function imported(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  return [String.raw`(?:from|import|require)\s?\(?\s?["'](?:${names.map(escape).join('|')})["']`];
}

function anchorsOfModule(name: string, language: CatalogueLanguage): string[] {
  // The catalogue writes modules with dots; Ruby does not.
  const part = longestPart(language === 'ruby' ? name.replaceAll('.', '::') : name);
  // `from google import genai` is `google.genai` as well.
  const parent = language === 'python' ? part.slice(0, Math.max(part.lastIndexOf('.'), 0)) : '';
  if (parent !== '') return [part, `${parent} import`];
  if (part.length > SHORT_NAME) return [part];
  return [`'${part}'`, `"${part}"`];
}

/**
 * One expression that finds the names of what makes clients and of functions that ask, in entries that have one of these modules;
 * null where there are none.
 */
export function compileMakers(
  entries: readonly ProviderFile[],
  language: CatalogueLanguage,
  modules: readonly string[],
): RegExp | null {
  const { separator } = namingOf(language);
  const isOf = (name: string): boolean =>
    modules.some(
      (module) => module === name || module.startsWith(name + separator) || name.startsWith(module + separator),
    );
  const makers = entries
    .filter(({ imports }) => imports?.[language]?.some(isOf))
    .flatMap(({ clients, calls }) => [
      ...withTypes(clients?.[language] ?? [], language),
      ...Object.values(calls?.[language] ?? {}).flatMap((all) => all.filter((call) => !call.startsWith('$'))),
    ])
    .map(lastName)
    .filter((name) => name.length > SHORT_NAME);
  return makers.length === 0 ? null : new RegExp([...new Set(makers)].map(escape).join('|'));
}

/** `ChatCompletion.create`, `OpenAI::chat()->create`, `client("bedrock")`: the last name before what is given to it. */
function lastName(expression: string): string {
  const given = expression.indexOf('(');
  const names = given < 0 ? expression : expression.slice(0, given);
  return longestPart(names.split(/[.:>$]/).at(-1) ?? '');
}

function longestPart(pattern: string): string {
  return pattern.split('*').reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

function escape(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}
