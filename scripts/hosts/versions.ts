/** The VS Code versions that the tests and `npm start` run: the oldest one supported and the newest one. */
export interface Host {
  readonly id: string;
  /** The version that `vscode.version` gives in this host. */
  readonly vscode: string;
  /** The registry package that carries this VS Code's own server, in `lib/vscode`. */
  readonly codeServer: string;
  /** The Node that runs it, where the one that runs our scripts does not. */
  readonly node?: string;
  /** Dependencies put in the place of the ones it names. */
  readonly replaced: readonly string[];
}

export const oldest: Host = {
  id: '1.104',
  vscode: '1.104.0',
  codeServer: '4.104.0',
  // On Node 24 its extension host waits for ever on its own module hooks.
  node: '22.23.3',
  // The release it names downloads its program from GitHub when it is installed; without it `findFiles` finds nothing.
  replaced: ['@vscode/ripgrep@1.18.0'],
};
export const newest: Host = { id: '1.139', vscode: '1.139.1', codeServer: '4.139.1', replaced: [] };
export const hosts: readonly Host[] = [oldest, newest];

export function findHost(id: string): Host {
  const host = hosts.find((candidate) => candidate.id === id);
  if (!host)
    throw new Error(`Unknown VS Code host "${id}": choose one of ${hosts.map((known) => known.id).join(', ')}.`);
  return host;
}
