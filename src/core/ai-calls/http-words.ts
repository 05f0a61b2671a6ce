import { conventions } from './match-context.ts';
import type { CatalogueLanguage } from './provider-file.ts';

const { http } = conventions;
const byLanguage = new Map<CatalogueLanguage, RegExp | null>();

/** Whether a text may make HTTP requests: the last name of a library that does, or a function of the language. Cheap; no parsing. */
export function mayRequest(text: string, language: CatalogueLanguage): boolean {
  let words = byLanguage.get(language);
  if (words === undefined) byLanguage.set(language, (words = wordsOf(language)));
  return words?.test(text) === true;
}

function wordsOf(language: CatalogueLanguage): RegExp | null {
  const modules = http.modules[language].map(escape);
  const globals = http.globals[language].map((name) => String.raw`\b${escape(name)}\(`);
  // A module of JavaScript may have the name of any word (`got`): it stands between quotes.
  const quoted = language === 'javascript' ? modules.map((name) => `["']${name}["']`) : modules;
  const words = [...quoted, ...globals];
  return words.length === 0 ? null : new RegExp(words.join('|'));
}

function escape(name: string): string {
  return name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}
