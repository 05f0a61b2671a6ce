import path from 'node:path';

export const repository = path.resolve(import.meta.dirname, '..', '..');
/** Git-ignored: the hosts, the unpacked browser and the screenshots of failures. */
export const cache = path.join(repository, '.vscode-test');
