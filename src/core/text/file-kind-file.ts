/** One kind of file of `file-kinds.yml`, told by its path alone. In lower case. */
export interface FileKindFile {
  readonly kind: FileKind;
  /** Names of folders, anywhere in the path. */
  readonly folders?: readonly string[];
  /** Words of the names of folders, which are cut at case and punctuation: `Portal.UnitTests`, `smoke_test_data`. */
  readonly folderWords?: readonly string[];
  /** Whole file names. */
  readonly fileNames?: readonly string[];
  /** Whole words of the name of a file of data: `init-demo-data.sql`. */
  readonly dataWords?: readonly string[];
  /** First parts of file names. */
  readonly beginnings?: readonly string[];
  /** Last parts of file names, before the last dot. The one list where case counts: `FooTest`, not `latest`. */
  readonly stems?: readonly string[];
  /** Endings of file names, with their dot. */
  readonly endings?: readonly string[];
}

/**
 * `test`: tests, fixtures, seeds, demonstration data. `credits`: people named by their own choice. `contacts`: pages
 * that the law or the trade wants to be reachable through.
 */
export type FileKind = 'test' | 'credits' | 'contacts';
