import type { SourceDocument } from '../text/document.ts';
import type { ImportedFile, ImportResolver, ListFolder } from './imported-file.ts';
import { folderOf, stemOf } from './paths.ts';

const ownNamespace = /^[ \t]*(?:package|namespace)[ \t]+([\w.\\]+)/m;
const imported = /^[ \t]*(?:global )?(?:import|using|use)[ \t]+(?:static |function )?([\w.\\]+)/gm;
/** Files of one package that may hold what is imported by a name that no file bears: a Kotlin function. */
const MAX_FILES_OF_PACKAGE = 12;

const withNamespaces: ReadonlySet<string> = new Set(['java', 'kotlin', 'csharp', 'php']);

/** Languages in which a type has a file of its name and a namespace a folder: what they import, and their own package. */
export const typeImports: ImportResolver = {
  languages: ['java', 'kotlin', 'csharp', 'php'],
  resolve: async (document, list) => {
    const words = new Set(document.text.match(/[A-Z]\w{1,60}/g));
    const paths = new Set(await filesIn(folderOf(document.path), words, document, list));
    for (const [, name = ''] of document.text.matchAll(imported)) {
      for (const path of await filesOf(name, words, document, list)) paths.add(path);
    }
    paths.delete(document.path);
    return [...paths].map((path): ImportedFile => ({ path }));
  },
};

async function filesOf(
  name: string,
  words: ReadonlySet<string>,
  document: SourceDocument,
  list: ListFolder,
): Promise<readonly string[]> {
  const parts = partsOf(name);
  const last = parts.at(-1) ?? '';
  if (document.languageId === 'csharp') return inFolder(parts, words, document, list);
  const types = await inFolder(parts.slice(0, -1), new Set([last]), document, list);
  if (types.length > 0 || !/^[a-z]/.test(last)) return types;
  const owner = parts.at(-2) ?? '';
  // `import static fr.mairie.Journal.alerte;`
  if (/^[A-Z]/.test(owner)) return inFolder(parts.slice(0, -2), new Set([owner]), document, list);
  return document.languageId === 'kotlin' ? ofPackage(parts.slice(0, -1), document, list) : [];
}

/** Files of a package. One of Kotlin may lie in any folder: one that has none of its own is looked for beside the document. */
async function ofPackage(
  namespace: readonly string[],
  document: SourceDocument,
  list: ListFolder,
): Promise<readonly string[]> {
  const folder = folderOfNamespace(namespace, document);
  const own = folder === undefined ? [] : await sameKind(folder, document, list);
  const files = own.length > 0 ? own : await sameKind(folderOf(document.path), document, list);
  return files.slice(0, MAX_FILES_OF_PACKAGE);
}

async function inFolder(
  namespace: readonly string[],
  words: ReadonlySet<string>,
  document: SourceDocument,
  list: ListFolder,
): Promise<readonly string[]> {
  const folder = folderOfNamespace(namespace, document);
  return folder === undefined ? [] : filesIn(folder, words, document, list);
}

/** Files that bear the name of a type that the document writes. */
async function filesIn(
  folder: string,
  words: ReadonlySet<string>,
  document: SourceDocument,
  list: ListFolder,
): Promise<readonly string[]> {
  return (await sameKind(folder, document, list)).filter((path) => words.has(stemOf(path)));
}

async function sameKind(folder: string, { path }: SourceDocument, list: ListFolder): Promise<readonly string[]> {
  const ending = path.slice(path.lastIndexOf('.'));
  return [...(await list(folder))].filter((file) => file.endsWith(ending) && file !== path);
}

/**
 * Where the files of a namespace lie, told by where those of the document’s own lie: `App\Controller` in
 * `src/Controller` says that `App\Service` is in `src/Service`.
 */
function folderOfNamespace(namespace: readonly string[], { path, text }: SourceDocument): string | undefined {
  const own = partsOf(namespaceIn(text));
  const folders = folderOf(path).split('/');
  while (own.length > 0 && folders.length > 0 && own.at(-1) === folders.at(-1)) {
    own.pop();
    folders.pop();
  }
  if (!own.every((part, index) => namespace[index] === part)) return undefined;
  return [...folders, ...namespace.slice(own.length)].join('/');
}

/** Package or namespace that a file says to be in, its parts joined by dots; empty for none, and where there are no such things. */
export function namespaceOf({ languageId, text }: SourceDocument): string {
  return withNamespaces.has(languageId) ? partsOf(namespaceIn(text)).join('.') : '';
}

function namespaceIn(text: string): string {
  return ownNamespace.exec(text)?.[1] ?? '';
}

function partsOf(name: string): string[] {
  return name.split(/[.\\]/).filter((part) => part !== '');
}
