import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { GrammarFiles } from '../../../src/core/syntax/syntax.ts';

const require = createRequire(import.meta.url);

/** Reads the parser and its grammars from the packages that ship them. */
export const installedGrammars: GrammarFiles = {
  read: (name) =>
    readFile(
      require.resolve(
        name === 'web-tree-sitter.wasm'
          ? 'web-tree-sitter/web-tree-sitter.wasm'
          : `@vscode/tree-sitter-wasm/wasm/${name}`,
      ),
    ),
};
