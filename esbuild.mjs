/**
 * Builds `dist/`, or the folder that `--out` gives. Adding a bundle adds an entry to `bundles`; its name is its file's.
 * `node esbuild.mjs [name…]` builds only those; `--meta` also says what went into each, for the licences; `--tests`
 * builds the editor's suite into `dist-test/`.
 */
import { globSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { fieldLexicon } from './generated/field-lexicon.ts';

const packages = createRequire(import.meta.url);

/**
 * The lexicon of fields stands in a file of its own beside the bundles, and not in four of them: JSON is read in a fifth of the time that
 * the same takes as a program, and each thread reads it when it starts.
 */
const lexiconFile = 'field-lexicon.json';
const lexiconBeside = {
  name: 'lexicon-beside',
  setup: ({ onLoad }) => {
    // Read when first asked for: the thread that only starts others and lists files needs none of it.
    const contents = [
      "import { readFileSync } from 'node:fs';",
      `const file = new URL('./${lexiconFile}', import.meta.url);`,
      'let read;',
      "const lexicon = () => (read ??= JSON.parse(readFileSync(file, 'latin1')));",
      'export const fieldLexicon = {',
      ...Object.keys(fieldLexicon).map((part) => `  get ${part}() { return lexicon().${part}; },`),
      '};',
    ].join('\n');
    onLoad({ filter: /[\\/]generated[\\/]field-lexicon\.ts$/ }, () => ({ contents }));
  },
};

/**
 * Node bundles are CommonJS, which VS Code needs; there `import.meta.url` does not exist, so it is put back.
 * web-tree-sitter is taken in its CommonJS form: its ES module looks for its own address at start and dies in a bundle.
 */
const node = {
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  define: { 'import.meta.url': '__bundleUrl' },
  // Node 20 knows those that are used. Without this, esbuild writes `new RegExp` for each, which is then made again at each call.
  supported: { 'regexp-unicode-property-escapes': true },
  banner: { js: "const __bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
  alias: { 'web-tree-sitter': packages.resolve('web-tree-sitter') },
  plugins: [lexiconBeside],
};

/** Pages of the editor. */
const page = { platform: 'browser', format: 'iife', target: 'chrome138', extension: 'js' };

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
    plugins: [lexiconBeside, lazyBundles],
  },
  assistant: {
    ...node,
    entryPoints: ['src/editor/assistant/assistant.ts'],
    external: ['vscode'],
    plugins: [lexiconBeside, lazyBundles],
  },
  'model-client': { ...node, entryPoints: ['src/node/models/model-client.ts'] },
  engine: { ...node, entryPoints: ['src/editor/engine/engine.ts'] },
  'document-worker': { ...node, entryPoints: ['src/editor/engine/document-worker.ts'] },
  cli: { ...node, entryPoints: ['src/cli/main.ts'] },
  'scan-worker': { ...node, entryPoints: ['src/node/scan-worker.ts'] },
  'assistant-page': { ...page, entryPoints: ['src/webview/assistant-page/main.ts'] },
  'notice-page': { ...page, entryPoints: ['src/webview/notice-page/main.ts'] },
  'record-form': { ...page, entryPoints: ['src/webview/record-form/main.ts'] },
};

/** Files that the bundles read at run time, by their place in `dist`. */
const grammars = ['bash', 'go', 'java', 'javascript', 'php', 'python', 'ruby', 'rust', 'tsx', 'typescript'];
const grammarFolder = join(dirname(packages.resolve('@vscode/tree-sitter-wasm/package.json')), 'wasm');
const assets = {
  'schemas/policy.schema.json': 'generated/schemas/policy.schema.json',
  'schemas/record.schema.json': 'generated/schemas/record.schema.json',
  'grammars/tree-sitter-c_sharp.wasm': packages.resolve('tree-sitter-c-sharp/tree-sitter-c_sharp.wasm'),
  'grammars/tree-sitter-r.wasm': packages.resolve('@davisvaughan/tree-sitter-r/tree-sitter-r.wasm'),
  'grammars/tree-sitter-kotlin.wasm': packages.resolve(
    '@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm',
  ),
  'grammars/web-tree-sitter.wasm': packages.resolve('web-tree-sitter/web-tree-sitter.wasm'),
  ...Object.fromEntries(
    grammars.map((name) => [`grammars/tree-sitter-${name}.wasm`, join(grammarFolder, `tree-sitter-${name}.wasm`)]),
  ),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'dist' },
    meta: { type: 'boolean', default: false },
    tests: { type: 'boolean', default: false },
  },
});
const out = values.out;
const names = positionals.length > 0 ? positionals : Object.keys(bundles);

if (positionals.length === 0) await rm(out, { recursive: true, force: true });

/** @param {string} name */
async function bundle(name) {
  const { extension = 'cjs', ...options } = bundles[name];
  const { metafile } = await build({
    bundle: true,
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    metafile: values.meta,
    outfile: join(out, `${name}.${extension}`),
    ...options,
  });
  if (!metafile) return;
  await mkdir(join(out, 'meta'), { recursive: true });
  await writeFile(join(out, 'meta', `${name}.json`), JSON.stringify(metafile));
}

/** The editor's suite, one file a test file: VS Code's extension host loads them with mocha. */
async function bundleTests() {
  await rm('dist-test', { recursive: true, force: true });
  await build({
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    logLevel: 'warning',
    sourcemap: 'inline',
    entryPoints: ['test/editor/index.ts', ...globSync('test/editor/suite/**/*.test.ts')],
    outbase: 'test/editor',
    outdir: 'dist-test/editor',
    outExtension: { '.js': '.cjs' },
    external: ['vscode', 'mocha'],
  });
}

await Promise.all(names.map(bundle));
if (values.tests) await bundleTests();

await mkdir(join(out, 'grammars'), { recursive: true });
for (const [place, source] of Object.entries(assets)) await cp(source, join(out, place));

/** All its letters are of ASCII. */
await writeFile(join(out, lexiconFile), JSON.stringify(fieldLexicon), 'latin1');
