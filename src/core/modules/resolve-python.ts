import type { ImportedFile, ImportResolver } from './imported-file.ts';
import { firstFile, folderOf, pathFrom, withAncestors } from './paths.ts';

const fromImport = /^[ \t]*from[ \t]+([.\w]+)[ \t]+import[ \t]+(\([^)]{0,2000}\)|[^\n]{0,300})/gm;
const plainImport = /^[ \t]*import[ \t]+([\w.]+)/gm;

/** Modules by dotted path, from the file’s own package or from any folder above, as `sys.path` may have it. */
export const pythonImports: ImportResolver = {
  languages: ['python'],
  resolve: async ({ path, text }, list) => {
    const found = new Map<string, ImportedFile>();
    for (const module of modulesOf(text)) {
      const file = await firstFile(filesOf(module, folderOf(path)), list);
      if (file !== undefined) found.set(module, { path: file, module });
    }
    return [...found.values()];
  },
};

/** What is imported may be a module itself: `from services import format`. */
function modulesOf(text: string): ReadonlySet<string> {
  const modules = new Set<string>();
  for (const [, module = '', names = ''] of text.matchAll(fromImport)) {
    modules.add(module);
    for (const [name] of names.matchAll(/\w+/g))
      modules.add(module.endsWith('.') ? module + name : `${module}.${name}`);
  }
  for (const [, module = ''] of text.matchAll(plainImport)) modules.add(module);
  return modules;
}

function filesOf(module: string, folder: string): readonly string[] {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0;
  const relative = module.slice(dots).replaceAll('.', '/');
  const up = pathFrom(folder, '../'.repeat(Math.max(dots - 1, 0)));
  const starts = dots === 0 ? withAncestors(folder) : up === undefined ? [] : [up];
  return starts.flatMap((start) => {
    const base = [start, relative].filter((part) => part !== '').join('/');
    return relative === '' ? [`${base}/__init__.py`] : [`${base}.py`, `${base}/__init__.py`];
  });
}
