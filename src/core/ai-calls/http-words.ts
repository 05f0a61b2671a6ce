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
  const names = [...http.modules[language], ...http.globals[language]].map((name) =>
    name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`),
  );
  return names.length === 0 ? null : new RegExp(names.join('|'));
}
