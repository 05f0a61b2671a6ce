import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GrammarFiles } from '../core/syntax/syntax.ts';

/** Where this code runs from: the sources, or the bundles in `dist`, which `esbuild.mjs` makes CommonJS. */
const isBundled = import.meta.url.endsWith('.cjs');

/** The worker's script, beside this module. */
export const scanWorkerFile = new URL(isBundled ? './scan-worker.cjs' : './scan-worker.ts', import.meta.url);

/** The parser and the grammars: in `grammars/` beside the bundle, in their npm packages when run from the sources. */
export const grammarFiles: GrammarFiles = {
  read: async (name) => readFile(isBundled ? bundledGrammar(name) : packagedGrammar(name)),
};

/** Packages of the files that VS Code's set of grammars does not give. */
const ownPackages: ReadonlyMap<string, string> = new Map([
  ['web-tree-sitter.wasm', 'web-tree-sitter'],
  ['tree-sitter-c_sharp.wasm', 'tree-sitter-c-sharp'],
  ['tree-sitter-r.wasm', '@davisvaughan/tree-sitter-r'],
  ['tree-sitter-kotlin.wasm', '@tree-sitter-grammars/tree-sitter-kotlin'],
]);

function bundledGrammar(name: string): string {
  return fileURLToPath(new URL(`./grammars/${name}`, import.meta.url));
}

function packagedGrammar(name: string): string {
  const packages = createRequire(import.meta.url);
  const own = ownPackages.get(name);
  if (own !== undefined) return packages.resolve(`${own}/${name}`);
  return join(dirname(packages.resolve('@vscode/tree-sitter-wasm/package.json')), 'wasm', name);
}
