/** What the engine asks of its host: the bytes of the parser and of its grammars, shipped beside the bundle. */
export interface GrammarFiles {
  /** `name` is a file name such as `web-tree-sitter.wasm` or `tree-sitter-python.wasm`. */
  read(name: string): Promise<Uint8Array>;
}

/** Loads grammars once, when first asked. One instance per process: two copies of the runtime break queries. */
export class Syntax {
  readonly #files: GrammarFiles;

  constructor(files: GrammarFiles) {
    this.#files = files;
  }

  get files(): GrammarFiles {
    return this.#files;
  }
}
