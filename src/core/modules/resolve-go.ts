import type { ImportedFile, ImportResolver, ListFolder } from './imported-file.ts';
import { folderOf } from './paths.ts';

/** An import path on its line; those of the standard library are found in no folder of the project. */
const importPath = /^[ \t]*(?:[\w.]{1,60} ){0,2}"([\w./-]{1,200})"/gm;

/** The other files of the package, and packages of the module: the end of an import path is a folder from the root. */
export const goImports: ImportResolver = {
  languages: ['go'],
  resolve: async ({ path, text }, list) => {
    const own = (await sourcesIn(folderOf(path), list)).filter((file) => file !== path);
    const found: ImportedFile[] = own.map((file) => ({ path: file }));
    for (const [, module = ''] of text.matchAll(importPath)) {
      for (const file of await packageOf(module, list)) found.push({ path: file, module });
    }
    return found;
  },
};

async function packageOf(module: string, list: ListFolder): Promise<readonly string[]> {
  const parts = module.split('/');
  for (let from = 1; from < parts.length; from++) {
    const files = await sourcesIn(parts.slice(from).join('/'), list);
    if (files.length > 0) return files;
  }
  return [];
}

async function sourcesIn(folder: string, list: ListFolder): Promise<readonly string[]> {
  return [...(await list(folder))].filter((path) => path.endsWith('.go') && !path.endsWith('_test.go'));
}
