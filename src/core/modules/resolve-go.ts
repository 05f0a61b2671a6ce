import type { ImportedFile, ImportResolver, ListFolder } from './imported-file.ts';
import { folderOf, withAncestors } from './paths.ts';

/** An import path on its line. */
const importPath = /^[ \t]*(?:[\w.]{1,60} ){0,2}"([\w./-]{1,200})"/gm;

/** First part of a path of the standard library. Source: pkg.go.dev/std */
const standard = new Set(
  (
    'archive bufio bytes cmp compress container context crypto database debug embed encoding errors expvar flag fmt go hash html ' +
    'image index io iter log maps math mime net os path plugin reflect regexp runtime slices sort strconv strings sync syscall ' +
    'testing text time unicode unique unsafe'
  ).split(' '),
);

/** The other files of the package, and packages of the module: the end of an import path is a folder from its root, wherever that is. */
export const goImports: ImportResolver = {
  languages: ['go'],
  resolve: async ({ path, text }, list) => {
    const own = (await sourcesIn(folderOf(path), list)).filter((file) => file !== path);
    const found: ImportedFile[] = own.map((file) => ({ path: file }));
    for (const [, module = ''] of text.matchAll(importPath)) {
      for (const file of await packageOf(module, folderOf(path), list)) found.push({ path: file, module });
    }
    return found;
  },
};

async function packageOf(module: string, folder: string, list: ListFolder): Promise<readonly string[]> {
  const parts = module.split('/');
  if (standard.has(parts[0] ?? '')) return [];
  for (let from = 1; from < parts.length; from++) {
    const path = parts.slice(from).join('/');
    // One folder of a name is no sign in the middle of a project: `github.com/a/b/mistral` may be anybody’s.
    const starts = from <= 2 || path.includes('/') ? withAncestors(folder) : [''];
    for (const start of starts) {
      const files = await sourcesIn(start === '' ? path : `${start}/${path}`, list);
      if (files.length > 0) return files;
    }
  }
  return [];
}

async function sourcesIn(folder: string, list: ListFolder): Promise<readonly string[]> {
  return [...(await list(folder))].filter((path) => path.endsWith('.go') && !path.endsWith('_test.go'));
}
