import { aiConventions } from '../../../generated/ai-conventions.ts';
import { anchorOfPath, type ApiPaths } from './api-paths.ts';
import type { CatalogueLanguage, ProviderFile } from './provider-file.ts';

/** Names this short are words of other things, so they count only between quotes. */
const SHORT_NAME = 3;

/** One expression that finds whether a text of a language may hold a call: an import name, a host or an unmistakable path. */
export function compileAnchors(
  { entries, paths: apiPaths }: { readonly entries: readonly ProviderFile[]; readonly paths: ApiPaths },
  language: CatalogueLanguage,
): RegExp {
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
  return new RegExp([...bare, ...imported([...new Set(quoted)])].join('|'));
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

function longestPart(pattern: string): string {
  return pattern.split('*').reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

function escape(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}
