import type * as vscode from 'vscode';

/**
 * Keys of servers, in VS Code's secret storage. A key belongs to a host: another address, whoever writes it, never gets it.
 */
export class KeyStore {
  readonly #secrets: vscode.SecretStorage;

  constructor(secrets: vscode.SecretStorage) {
    this.#secrets = secrets;
  }

  /** @returns `undefined` where none was given. */
  async keyFor(address: string): Promise<string | undefined> {
    return this.#secrets.get(nameOf(address));
  }

  /** An empty key forgets the one that is there. */
  async keep(address: string, key: string): Promise<void> {
    if (key === '') await this.#secrets.delete(nameOf(address));
    else await this.#secrets.store(nameOf(address), key);
  }
}

function nameOf(address: string): string {
  return `assistant.key ${URL.canParse(address) ? new URL(address).origin : address}`;
}
