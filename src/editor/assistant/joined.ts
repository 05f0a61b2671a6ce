import type * as vscode from 'vscode';
import type { Finding } from '../../core/findings/finding.ts';
import type { RegisteredRecord } from '../../core/register/register.ts';
import type { ShownChip } from './assistant-messages.ts';

/** Something that a person joins to a question. What it says is read when the question is asked, not before. */
export type Joined = { readonly uri: vscode.Uri; readonly label: string } & (
  | { readonly kind: 'selection'; readonly range: vscode.Range }
  | { readonly kind: 'file' }
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'record'; readonly record: RegisteredRecord }
);

/** What is joined to the question that is being written. */
export class JoinedItems {
  readonly #items = new Map<number, Joined>();
  #next = 1;

  get items(): readonly Joined[] {
    return [...this.#items.values()];
  }

  get chips(): readonly ShownChip[] {
    return [...this.#items].map(([id, { kind, label }]) => ({ id, kind, label }));
  }

  /** The same thing is joined once. */
  add(item: Joined): void {
    const isThere = this.items.some(({ kind, label, uri }) => {
      return kind === item.kind && label === item.label && uri.toString() === item.uri.toString();
    });
    if (!isThere) this.#items.set(this.#next++, item);
  }

  remove(id: number): void {
    this.#items.delete(id);
  }

  clear(): void {
    this.#items.clear();
  }
}
