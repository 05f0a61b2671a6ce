import type { ProjectFiles } from '../project/files.ts';
import { codeOf } from '../syntax/embedded.ts';
import { flowLanguageOf } from '../syntax/flow/flow-languages.ts';
import { SourceDocument } from '../text/document.ts';
import { languageIdOf } from '../text/languages.ts';
import { skipPath, skipText } from '../text/skip.ts';
import type { ImportedFile } from './imported-file.ts';
import { folderOf } from './paths.ts';
import { projectImports } from './project-imports.ts';
import { RecentMap } from './recent-map.ts';
import { importResolverOf } from './resolvers.ts';

/** Most files that one document is taken to import, and longest one that is read for its importers, in UTF-16 units. */
const MAX_IMPORTS = 40;
const MAX_LENGTH = 256 * 1024;
/** Texts that are kept: hot modules are imported again and again. */
const MAX_TEXTS = 400;

/**
 * The source files of a project, for a document that takes something from them. What was read is kept: `refresh` makes sure
 * that it is still so.
 */
export class ProjectSources {
  readonly #files: ProjectFiles;
  readonly #folders = new Map<string, Promise<ReadonlySet<string>>>();
  readonly #documents = new RecentMap<SourceDocument | undefined>(MAX_TEXTS);
  readonly #passing = new WeakMap<SourceDocument, boolean>();
  readonly #projectImports = new Map<string, Promise<readonly string[]>>();
  #imports = new WeakMap<SourceDocument, Promise<readonly ImportedFile[]>>();

  constructor(files: ProjectFiles) {
    this.#files = files;
  }

  /** Files may have changed: they are looked at again when next asked for. */
  refresh(): void {
    this.#folders.clear();
    this.#projectImports.clear();
    this.#documents.clear();
    this.#imports = new WeakMap();
  }

  /** A source file; undefined for one that is not there, or that nobody wrote by hand. */
  async documentAt(path: string): Promise<SourceDocument | undefined> {
    if (this.#documents.has(path)) return this.#documents.get(path);
    const document = await this.#read(path);
    this.#documents.set(path, document);
    return document;
  }

  /** The files of the project that a document takes something from, told by its text. */
  importsOf(document: SourceDocument): Promise<readonly ImportedFile[]> {
    let imports = this.#imports.get(document);
    if (!imports) this.#imports.set(document, (imports = this.#resolve(document)));
    return imports;
  }

  /** Files of the same kind in the same folder. */
  async beside(path: string): Promise<readonly string[]> {
    const ending = path.slice(path.lastIndexOf('.'));
    const files = [...(await this.#list(folderOf(path)))].filter((file) => file.endsWith(ending) && file !== path);
    return files.slice(0, MAX_IMPORTS);
  }

  /** Modules that the project imports for a file, by its folder. */
  projectImportsOf(document: SourceDocument): Promise<readonly string[]> {
    const key = `${document.languageId} ${folderOf(document.path)}`;
    let imports = this.#projectImports.get(key);
    if (!imports) {
      const read = (path: string): Promise<string | undefined> => this.#files.read(path).catch(() => undefined);
      this.#projectImports.set(key, (imports = projectImports(document, (folder) => this.#list(folder), read)));
    }
    return imports;
  }

  /** Whether a file gives what others give it. */
  passesOn(document: SourceDocument): boolean {
    let passes = this.#passing.get(document);
    if (passes === undefined) this.#passing.set(document, (passes = givesOfOthers(document)));
    return passes;
  }

  async #resolve(document: SourceDocument): Promise<readonly ImportedFile[]> {
    const code = asCode(document);
    const resolver = importResolverOf(flowLanguageOf(code.languageId)?.id ?? code.languageId);
    const files = (await resolver?.resolve(code, (folder) => this.#list(folder))) ?? [];
    return files.slice(0, MAX_IMPORTS).filter(({ path }) => path !== document.path);
  }

  async #read(path: string): Promise<SourceDocument | undefined> {
    if (skipPath(path)) return undefined;
    const text = await this.#files.read(path).catch(() => undefined);
    if (text === undefined || text.length > MAX_LENGTH) return undefined;
    const document = new SourceDocument(path, languageIdOf(path), text);
    return skipText(document) ? undefined : document;
  }

  #list(folder: string): Promise<ReadonlySet<string>> {
    const known = this.#folders.get(folder);
    if (known) return known;
    const listed = this.#files.list(folder).then(
      (paths) => new Set(paths),
      () => new Set<string>(),
    );
    this.#folders.set(folder, listed);
    return listed;
  }
}

/** A notebook writes its imports between quotes. */
function asCode(document: SourceDocument): SourceDocument {
  if (document.languageId !== 'jupyter') return document;
  return new SourceDocument(document.path, 'python', codeOf(document).text);
}

/** `export { journal } from './journal'`, `__init__.py`. */
function givesOfOthers({ path, text, languageId }: SourceDocument): boolean {
  if (languageId === 'python') return path.endsWith('__init__.py') && text.includes('import ');
  return /^export\s(?:type\s)?[*{][^;'"]{0,2000}\sfrom\s/m.test(text);
}
