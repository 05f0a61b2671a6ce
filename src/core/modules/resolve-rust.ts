import type { ImportedFile, ImportResolver } from './imported-file.ts';
import { firstFile, folderOf, stemOf } from './paths.ts';

const declared = /^[ \t]*(?:pub(?:\([^)]*\))? )?mod (\w{1,60});/gm;
const used = /^[ \t]*(?:pub(?:\([^)]*\))? )?use ((?:crate|self|super)(?:::\w{1,60}){1,8})/gm;

/** `mod llm;`, and paths from the crate’s root or from the module around. */
export const rustImports: ImportResolver = {
  languages: ['rust'],
  resolve: async ({ path, text }, list) => {
    const own = ownFolder(path);
    const root = /^(?:.*\/)?src(?=\/)/.exec(path)?.[0] ?? own;
    const found = new Map<string, ImportedFile>();
    const add = async (module: string, folder: string, parts: readonly string[]): Promise<boolean> => {
      const base = [folder, ...parts].filter((part) => part !== '').join('/');
      const file = await firstFile([`${base}.rs`, `${base}/mod.rs`], list);
      if (file !== undefined) found.set(module, { path: file, module });
      return file !== undefined;
    };
    for (const [, name = ''] of text.matchAll(declared)) await add(name, own, [name]);
    for (const [, whole = ''] of text.matchAll(used)) {
      const [head = '', ...parts] = whole.split('::');
      const from = head === 'crate' ? root : head === 'self' ? own : folderOf(path);
      // The last names may be of what the module holds.
      for (let length = parts.length; length > 0; length--) {
        if (await add([head, ...parts.slice(0, length)].join('.'), from, parts.slice(0, length))) break;
      }
    }
    return [...found.values()];
  },
};

/** Where the modules lie that a file declares. */
function ownFolder(path: string): string {
  const folder = folderOf(path);
  const stem = stemOf(path);
  if (/^(?:main|lib|mod)$/.test(stem)) return folder;
  return folder === '' ? stem : `${folder}/${stem}`;
}
