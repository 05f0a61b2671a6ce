import { Language, Parser } from 'web-tree-sitter';
import { readTree, type SyntaxNode } from './syntax-node.ts';

/** What the engine asks of its host: the bytes of the parser and of its grammars, shipped beside the bundle. */
export interface GrammarFiles {
  /** `name` is a file name such as `web-tree-sitter.wasm` or `tree-sitter-python.wasm`. */
  read(name: string): Promise<Uint8Array>;
}

/** Loads grammars once, when first asked. One instance per process: two copies of the runtime break queries. */
export class Syntax {
  readonly #files: GrammarFiles;
  #runtime: Promise<void> | undefined;
  readonly #languages = new Map<string, Promise<Language>>();
  #last: { readonly grammar: string; readonly text: string; readonly tree: SyntaxNode } | undefined;

  constructor(files: GrammarFiles) {
    this.#files = files;
  }

  /**
   * Parses a text, once where it is asked for several times in a row; what does not parse stands in the tree as nodes of type `ERROR`.
   * @param grammar name without ending, `tree-sitter-python`.
   * @throws what the host throws where the grammar cannot be read.
   */
  async parse(grammar: string, text: string): Promise<SyntaxNode> {
    if (this.#last?.grammar === grammar && this.#last.text === text) return this.#last.tree;
    const language = await this.#language(grammar);
    // WASM memory is not collected: parser and tree are given back by hand.
    const parser = new Parser();
    try {
      const tree = parser.setLanguage(language).parse(text);
      if (!tree) throw new Error(`${grammar} gave no tree`);
      try {
        const read = readTree(tree);
        this.#last = { grammar, text, tree: read };
        return read;
      } finally {
        tree.delete();
      }
    } finally {
      parser.delete();
    }
  }

  #language(grammar: string): Promise<Language> {
    let language = this.#languages.get(grammar);
    if (!language) {
      language = this.#load(`${grammar}.wasm`);
      this.#languages.set(grammar, language);
      // A file that could not be read may be there next time.
      language.catch(() => this.#languages.delete(grammar));
    }
    return language;
  }

  async #load(file: string): Promise<Language> {
    this.#runtime ??= this.#start();
    await this.#runtime;
    return Language.load(await this.#files.read(file));
  }

  async #start(): Promise<void> {
    const bytes = await this.#files.read('web-tree-sitter.wasm');
    // A copy owns its whole buffer, as Emscripten's type asks.
    await Parser.init({ wasmBinary: new Uint8Array(bytes).buffer });
  }
}
