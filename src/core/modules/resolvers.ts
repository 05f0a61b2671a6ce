import type { FlowLanguageId } from '../syntax/flow/flow-reader.ts';
import type { ImportResolver } from './imported-file.ts';
import { goImports } from './resolve-go.ts';
import { javaScriptImports } from './resolve-javascript.ts';
import { pythonImports } from './resolve-python.ts';
import { rubyImports } from './resolve-ruby.ts';
import { typeImports } from './resolve-types.ts';

const resolvers: readonly ImportResolver[] = [javaScriptImports, pythonImports, typeImports, goImports, rubyImports];

const byLanguage = new Map(
  resolvers.flatMap((resolver) => resolver.languages.map((language) => [language, resolver] as const)),
);

export function importResolverOf(language: FlowLanguageId): ImportResolver | undefined {
  return byLanguage.get(language);
}
