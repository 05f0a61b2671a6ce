/**
 * Which layer may import which. core ← node ← cli, core ← node ← editor; webview shares message types only.
 * `test/unit/layers.test.ts` holds that these rules bite.
 */
const nodeBuiltins = { regex: '^node:', message: 'The engine runs in a browser: ask the host through a port.' };
const vscode = { name: 'vscode', message: 'Only src/editor talks to VS Code.' };
/** Nothing speaks to a model but the client that sends what the guard has cleared. */
const modelSdk = {
  regex: '^(?:openai|@azure/openai|@mistralai/|@anthropic-ai/|@google/gen|ollama|ai$|@ai-sdk/|@langchain/|langchain)',
  message: 'Only src/node/models speaks to models, and only with what the guard has cleared.',
};
const restrict = (paths, patterns) => ({
  'no-restricted-imports': ['error', { paths, patterns: [modelSdk, ...patterns] }],
});
const layer = (name) => ({
  regex: `^(\\.\\./)+${name}/`,
  message: `This layer may not import src/${name}.`,
});

/** What a page and its host say to each other is all that they share. */
const notMessages = {
  regex: '^(\\.\\./)+editor/(?!.*-messages\\.ts$)',
  message: 'Of src/editor a page may import messages only.',
};

export const layers = [
  {
    files: ['src/core/**/*.ts'],
    rules: restrict([vscode], [nodeBuiltins, layer('node'), layer('cli'), layer('editor'), layer('webview')]),
  },
  { files: ['src/node/**/*.ts'], rules: restrict([vscode], [layer('cli'), layer('editor'), layer('webview')]) },
  {
    files: ['src/node/models/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [vscode], patterns: [layer('cli'), layer('editor'), layer('webview')] },
      ],
    },
  },
  { files: ['src/cli/**/*.ts'], rules: restrict([vscode], [layer('editor'), layer('webview')]) },
  { files: ['src/editor/**/*.ts'], rules: restrict([], [layer('cli'), layer('webview')]) },
  {
    files: ['src/webview/**/*.ts'],
    rules: restrict([vscode], [nodeBuiltins, layer('node'), layer('cli'), notMessages]),
  },
];
