/**
 * Builds `dist/`, or the folder that `--out` gives. Adding a bundle adds an entry to `bundles`; its name is its file's.
 * `node esbuild.mjs [name…]` builds only those.
 */
import { cp, mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const packages = createRequire(import.meta.url);

/**
 * Node bundles are CommonJS, which VS Code needs; there `import.meta.url` does not exist, so it is put back.
 * web-tree-sitter is taken in its CommonJS form: its ES module looks for its own address at start and dies in a bundle.
 */
const node = {
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  define: { 'import.meta.url': '__bundleUrl' },
  banner: { js: "const __bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
  alias: { 'web-tree-sitter': packages.resolve('web-tree-sitter') },
};

/** What the extension loads later, by a dynamic import of its source, is a bundle of its own beside it. */
const lazyBundles = {
  name: 'lazy-bundles',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: `./${basename(path, '.ts')}.cjs`, external: true } : undefined,
    );
  },
};

const bundles = {
  extension: {
    ...node,
    entryPoints: ['src/editor/extension.ts'],
    external: ['vscode'],
    plugins: [lazyBundles],
  },
  engine: { ...node, entryPoints: ['src/editor/engine/engine.ts'] },
  'document-worker': { ...node, entryPoints: ['src/editor/engine/document-worker.ts'] },
  cli: { ...node, entryPoints: ['src/cli/main.ts'] },
  'scan-worker': { ...node, entryPoints: ['src/node/scan-worker.ts'] },
};

/** Files that the bundles read at run time, by their place in `dist`. */
const grammars = ['javascript', 'python', 'tsx', 'typescript'];
const grammarFolder = join(dirname(packages.resolve('@vscode/tree-sitter-wasm/package.json')), 'wasm');
const assets = {
  'schemas/policy.schema.json': 'generated/schemas/policy.schema.json',
  'schemas/record.schema.json': 'generated/schemas/record.schema.json',
  'grammars/web-tree-sitter.wasm': packages.resolve('web-tree-sitter/web-tree-sitter.wasm'),
  ...Object.fromEntries(
    grammars.map((name) => [`grammars/tree-sitter-${name}.wasm`, join(grammarFolder, `tree-sitter-${name}.wasm`)]),
  ),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'dist' } },
});
const out = values.out;
const names = positionals.length > 0 ? positionals : Object.keys(bundles);

if (positionals.length === 0) await rm(out, { recursive: true, force: true });

await Promise.all(
  names.map((name) =>
    build({
      bundle: true,
      minify: true,
      legalComments: 'none',
      logLevel: 'warning',
      outfile: join(out, `${name}.cjs`),
      ...bundles[name],
    }),
  ),
);

await mkdir(join(out, 'grammars'), { recursive: true });
for (const [place, source] of Object.entries(assets)) await cp(source, join(out, place));
