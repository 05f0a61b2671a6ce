import type { ImportResolver } from './imported-file.ts';
import { goImports } from './resolve-go.ts';
import { javaScriptImports } from './resolve-javascript.ts';
import { pythonImports } from './resolve-python.ts';
import { rubyImports } from './resolve-ruby.ts';
import { rustImports } from './resolve-rust.ts';
import { typeImports } from './resolve-types.ts';

const resolvers: readonly ImportResolver[] = [
  javaScriptImports,
  pythonImports,
  typeImports,
  goImports,
  rubyImports,
  rustImports,
];

const byLanguage = new Map(
  resolvers.flatMap((resolver) => resolver.languages.map((language) => [language, resolver] as const)),
);

export function importResolverOf(language: string): ImportResolver | undefined {
  return byLanguage.get(language);
}
