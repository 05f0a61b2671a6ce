import type { Server } from './server.ts';

export interface WorkbenchOptions {
  readonly folder: string;
  /** Folders of extensions under development; recent versions load them only in a page that is asked to. */
  readonly extensionsUnderDevelopment?: readonly string[];
  /** The compiled suite: a CommonJS file that exports `run()`. */
  readonly tests?: string;
}

/** The address at which a server shows a folder, with extensions under development and a test suite. */
export function workbenchAddress(server: Server, options: WorkbenchOptions): string {
  const { host, protocol } = new URL(server.origin);
  const remote = (file: string): string => `vscode-remote://${host}${encodeURI(file)}`;
  const payload: [string, string][] = [];
  for (const folder of options.extensionsUnderDevelopment ?? [])
    payload.push(['extensionDevelopmentPath', remote(folder)]);
  if (options.tests) payload.push(['extensionTestsPath', remote(options.tests)]);
  const query = new URLSearchParams({ tkn: server.token, folder: options.folder });
  if (payload.length > 0) query.set('payload', JSON.stringify([...payload, ['skipWelcome', 'true']]));
  return `${protocol}//${host}/?${query.toString()}`;
}
