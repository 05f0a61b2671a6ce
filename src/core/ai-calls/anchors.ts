import { aiCatalogue } from '../../../generated/ai-catalogue.ts';
import { aiConventions } from '../../../generated/ai-conventions.ts';
import type { CatalogueLanguage } from './provider-file.ts';

/** Names this short are words of other things, so they count only between quotes. */
const SHORT_NAME = 3;

/** One expression a language that finds whether a text may hold a call; compiled once. */
const anchors: Readonly<Record<CatalogueLanguage, RegExp>> = {
  python: compile('python'),
  javascript: compile('javascript'),
};

/** Whether a text of this language holds an import name, a provider's host or an unmistakable path. */
export function holdsAnchor(text: string, language: CatalogueLanguage): boolean {
  return anchors[language].test(text);
}

function compile(language: CatalogueLanguage): RegExp {
  const names = aiCatalogue.flatMap((entry) => entry.imports?.[language] ?? []).flatMap(anchorsOfModule);
  const hosts = aiCatalogue.flatMap((entry) => [
    ...(entry.apiHosts ?? []),
    ...(entry.hostPatterns ?? []).map(longestPart),
  ]);
  const paths = aiConventions
    .flatMap(({ apiPaths }) => apiPaths)
    .filter(({ tells }) => tells !== 'known-host')
    .map(({ path }) => path);
  const all = [...new Set([...names, ...hosts, ...paths])].sort((one, other) => one.length - other.length);
  // A text that holds the longer of two holds the shorter one as well.
  const kept = all.filter((anchor, index) => !all.slice(0, index).some((shorter) => anchor.includes(shorter)));
  return new RegExp(kept.map(escape).join('|'));
}

function anchorsOfModule(name: string): string[] {
  const part = longestPart(name);
  if (part.length > SHORT_NAME) return [part];
  return [`'${part}'`, `"${part}"`];
}

function longestPart(pattern: string): string {
  return pattern.split('*').reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

function escape(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}
