import type { SourceDocument } from '../text/document.ts';

/** A file of the project that a document takes something from. */
export interface ImportedFile {
  readonly path: string;
  /** The module as the document writes it; undefined where its names are seen without one: a package, an autoloader. */
  readonly module?: string;
}

/** Paths of the files directly in a folder, `''` for the root; empty where there is no such folder. */
export type ListFolder = (folder: string) => Promise<ReadonlySet<string>>;

/** How one language finds what it imports; told by the text, without parsing. One a file, listed in `resolvers.ts`. */
export interface ImportResolver {
  /** Ids of the languages in which flows are read, or VS Code’s for the others. */
  readonly languages: readonly string[];
  resolve(document: SourceDocument, list: ListFolder): Promise<readonly ImportedFile[]>;
}
