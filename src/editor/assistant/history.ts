import * as vscode from 'vscode';
import type { ShownConversation } from './assistant-messages.ts';
import type { Turn } from './turn.ts';

/** What is kept of a turn: neither what it offered to do, nor what was masked in it. */
export type KeptTurn = Pick<Turn, 'from' | 'title' | 'state' | 'text' | 'chips' | 'notes'> &
  Partial<Pick<Turn, 'warnings'>>;

interface KeptConversation {
  readonly version: 1;
  readonly label: string;
  /** ISO date and time of its last turn. */
  readonly time: string;
  readonly turns: readonly KeptTurn[];
}

const LONGEST_LABEL = 60;

/**
 * Conversations that a person has chosen to keep, in VS Code's own storage for this workspace, on this machine: a file each.
 * Nothing is here unless they ask for it, and they can delete it.
 */
export class History {
  readonly #folder: vscode.Uri;

  constructor({ storageUri, globalStorageUri }: vscode.ExtensionContext) {
    this.#folder = vscode.Uri.joinPath(storageUri ?? globalStorageUri, 'conversations');
  }

  /** The newest first. */
  async list(): Promise<readonly ShownConversation[]> {
    const entries = await vscode.workspace.fs.readDirectory(this.#folder).then(
      (found) => found,
      () => [],
    );
    const ids = entries.flatMap(([name]) => (name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : []));
    const read = await Promise.all(ids.map(async (id) => ({ id, kept: await this.#read(id) })));
    return read
      .flatMap(({ id, kept }) => (kept ? [{ id, label: kept.label, time: kept.time }] : []))
      .sort((one, other) => (one.time < other.time ? 1 : -1))
      .map(({ id, label, time }) => ({ id, label: `${label} (${time.slice(0, 10)})` }));
  }

  async open(id: string): Promise<readonly KeptTurn[] | undefined> {
    return (await this.#read(id))?.turns;
  }

  /** Written beside its place, then renamed: a window that closes meanwhile leaves the conversation as it was before. */
  async keep(id: string, turns: readonly Turn[], time: string): Promise<void> {
    const said = turns.find(({ from, text }) => from === 'person' && text !== '')?.text ?? '';
    const kept: KeptConversation = {
      version: 1,
      label: said.slice(0, LONGEST_LABEL),
      time,
      turns: turns.map(({ from, title, state, text, chips, warnings, notes }) => {
        return { from, title, state, text, chips, warnings, notes };
      }),
    };
    await vscode.workspace.fs.createDirectory(this.#folder);
    const beside = vscode.Uri.joinPath(this.#folder, `${id}.new`);
    await vscode.workspace.fs.writeFile(beside, new TextEncoder().encode(JSON.stringify(kept)));
    await vscode.workspace.fs.rename(beside, this.#fileOf(id), { overwrite: true });
  }

  async forget(id: string): Promise<void> {
    const isThere = (await this.#read(id)) !== undefined;
    if (isThere) await vscode.workspace.fs.delete(this.#fileOf(id));
  }

  async forgetAll(): Promise<void> {
    await vscode.workspace.fs.createDirectory(this.#folder);
    await vscode.workspace.fs.delete(this.#folder, { recursive: true });
  }

  #fileOf(id: string): vscode.Uri {
    return vscode.Uri.joinPath(this.#folder, `${id}.json`);
  }

  /** `undefined` for one that is not there or not readable. An id is a UUID, never a path. */
  async #read(id: string): Promise<KeptConversation | undefined> {
    if (!/^[\da-f-]{36}$/.test(id)) return undefined;
    try {
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(this.#fileOf(id)));
      const data: unknown = JSON.parse(text);
      return isKept(data) ? data : undefined;
    } catch {
      return undefined;
    }
  }
}

function isKept(data: unknown): data is KeptConversation {
  const kept = data as Partial<KeptConversation> | null;
  return kept?.version === 1 && Array.isArray(kept.turns);
}
