import type { SourceDocument } from '../text/document.ts';
import type { ListFolder } from './imported-file.ts';
import { folderOf, withAncestors } from './paths.ts';

/** Reads a text of the project; undefined for one that is not there. */
export type ReadText = (path: string) => Promise<string | undefined>;

/** Longest file that is looked at, in UTF-16 units. */
const MAX_LENGTH = 64 * 1024;
/** Most modules that a project imports for its files. */
const MAX_MODULES = 200;

/** Files that import for others, and what they import. One a language. */
interface ImportingFiles {
  readonly isOne: (name: string) => boolean;
  /** Whether nothing further up belongs to the same project. */
  readonly ends: (name: string) => boolean;
  readonly modulesIn: (text: string) => readonly string[];
}

const globalUsing = /^[ \t]*global[ \t]+using[ \t]+([\w.]{1,200})[ \t]*;/gm;
const usingItem = /<Using\s{1,8}Include="([\w.]{1,200})"\s{0,8}\/?>/g;
const namespaceImport = /^[ \t]*import(From)?\(([^()]{0,2000})\)/gm;

/**
 * Sources: learn.microsoft.com/dotnet/csharp/language-reference/keywords/using-directive (global using),
 * learn.microsoft.com/dotnet/core/project-sdk/msbuild-props#using, cran.r-project.org/doc/manuals/R-exts.html#Specifying-imports-and-exports
 */
const importing: ReadonlyMap<string, ImportingFiles> = new Map<string, ImportingFiles>([
  [
    'csharp',
    {
      isOne: (name) => /(?:usings?|imports)\.cs$|\.csproj$|^directory\.build\.props$/i.test(name),
      ends: () => false,
      modulesIn: (text) =>
        [...text.matchAll(globalUsing), ...text.matchAll(usingItem)].map(([, module = '']) => module),
    },
  ],
  [
    'r',
    {
      isOne: (name) => name === 'NAMESPACE',
      ends: (name) => name === 'NAMESPACE',
      modulesIn: (text) =>
        [...text.matchAll(namespaceImport)].flatMap(([, from, list = '']) => {
          const names = list.split(',').map((name) => name.trim().replaceAll(/["']/g, ''));
          return (from === undefined ? names : names.slice(0, 1)).map((name) => name.replaceAll('.', '_'));
        }),
    },
  ],
]);

/**
 * Modules that the project imports for all its files, so that none of them says so: `global using` of C# and what its project file
 * uses, the `NAMESPACE` of a package of R.
 */
export async function projectImports(
  { languageId, path }: SourceDocument,
  list: ListFolder,
  read: ReadText,
): Promise<readonly string[]> {
  const files = importing.get(languageId);
  if (!files) return [];
  const modules = new Set<string>();
  for (const folder of withAncestors(folderOf(path))) {
    const names = [...(await list(folder))].map((one) => one.slice(folder === '' ? 0 : folder.length + 1));
    for (const name of names.filter(files.isOne)) {
      const text = await read(folder === '' ? name : `${folder}/${name}`);
      for (const module of files.modulesIn((text ?? '').slice(0, MAX_LENGTH))) modules.add(module);
    }
    if (names.some(files.ends)) break;
  }
  return [...modules].slice(0, MAX_MODULES);
}
