import type { SourceDocument } from '../text/document.ts';
import type { ImportedFile, ImportResolver, ListFolder } from './imported-file.ts';
import { firstFile, folderOf, pathFrom } from './paths.ts';

const specifier = /(?:from|import|require)\s?\(?\s?['"]([.@~][^'"\n]{0,200})['"]/g;
const endings = ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts', '.vue', '.svelte'];

/** Modules by path, as Node and bundlers find them; `@/` and `~/` are the folder `src` by convention. */
export const javaScriptImports: ImportResolver = {
  languages: ['javascript'],
  resolve: async (document, list) => {
    const modules = new Set([...document.text.matchAll(specifier)].map(([, module = '']) => module));
    const found: ImportedFile[] = [];
    for (const module of modules) {
      const target = targetOf(document, module);
      const path = target === undefined ? undefined : await fileAt(target, list);
      if (path !== undefined) found.push({ path, module });
    }
    return found;
  },
};

function targetOf({ path }: SourceDocument, module: string): string | undefined {
  if (module.startsWith('.')) return pathFrom(folderOf(path), module);
  if (!/^[@~]\//.test(module)) return undefined;
  const source = /^(?:.*\/)?src\//.exec(path)?.[0] ?? '';
  return `${source}${module.slice(2)}`;
}

/** TypeScript writes `./journal.js` for what will be made of `journal.ts`. */
function fileAt(target: string, list: ListFolder): Promise<string | undefined> {
  const bare = target.replace(/\.[cm]?jsx?$/, '');
  const stems = bare === target ? [target] : [target, bare];
  const files = stems.flatMap((stem) => endings.map((ending) => stem + ending));
  return firstFile([target, ...files, ...endings.map((ending) => `${target}/index${ending}`)], list);
}
