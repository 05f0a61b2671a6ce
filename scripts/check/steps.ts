/** One thing that CI checks. Adding one adds a line here; `npm run check` and CI run the same list. */
export interface Step {
  readonly name: string;
  readonly command: readonly [file: string, ...args: string[]];
  /** Set where the command prints mocha's `N passing` and `N failing`. */
  readonly countsTests?: true;
}

const editorSuite = (host: string, ...more: string[]): Step['command'] => [
  'node',
  'scripts/check/test-editor.ts',
  '--host',
  host,
  ...more,
];

export const steps: readonly Step[] = [
  { name: 'data', command: ['node', 'scripts/data/compile-data.ts'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0', '--concurrency', '2'] },
  { name: 'dead code', command: ['knip', '--no-progress'] },
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'types of the engine', command: ['tsc', '-p', 'src/core'] },
  { name: 'types of the pages', command: ['tsc', '-p', 'src/webview'] },
  { name: 'build', command: ['node', 'esbuild.mjs', '--tests'] },
  { name: 'unit and command-line tests', command: ['mocha'], countsTests: true },
  { name: 'pages, in a browser', command: ['mocha', '--no-config', 'test/a11y/**/*.test.ts'], countsTests: true },
  {
    name: 'journeys, in a real VS Code',
    command: ['mocha', '--no-config', 'test/journeys/**/*.test.ts'],
    countsTests: true,
  },
  { name: 'package', command: ['node', 'scripts/package/package.ts'] },
  { name: 'editor, oldest VS Code (1.104)', command: editorSuite('1.104'), countsTests: true },
  { name: 'editor, newest VS Code (1.139)', command: editorSuite('1.139'), countsTests: true },
  { name: 'editor, packaged VSIX (1.139)', command: editorSuite('1.139', '--vsix'), countsTests: true },
];
