import * as vscode from 'vscode';
import { Debounce } from '../debounce.ts';
import { pageOptions, webviewPage } from '../webview-page.ts';
import { openRecordForm, recordFormType } from './open-record-form.ts';
import { FormSession, type FormServices } from './form-session.ts';

const REFRESH_MS = 50;

/**
 * The forms of records, beside their text. A form is an option, not the default: problems, comparisons and searches lead to lines of
 * text, while Vigie's own commands, lenses and views open the form.
 */
export class RecordForms implements vscode.CustomTextEditorProvider, vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #services: FormServices;
  /** The open forms of a record, by its address: the one that was opened last comes last. */
  readonly #open = new Map<string, readonly FormSession[]>();
  /** Places to show in forms that are being opened. */
  readonly #wanted = new Map<string, string>();
  readonly #registration: vscode.Disposable;

  constructor(extension: vscode.Uri, services: FormServices) {
    this.#extension = extension;
    this.#services = services;
    this.#registration = vscode.window.registerCustomEditorProvider(recordFormType, this, {
      supportsMultipleEditorsPerDocument: true,
    });
  }

  /** Opens the form of a record at one of its fields, such as `purpose.fr`, and hides nothing that is beside. */
  async openAt(record: vscode.Uri, field: string): Promise<void> {
    const key = record.toString();
    this.#wanted.set(key, field);
    await openRecordForm(record, columnOf(record));
    this.#showWanted(key);
  }

  resolveCustomTextEditor(document: vscode.TextDocument, panel: vscode.WebviewPanel): void {
    const { webview } = panel;
    webview.options = pageOptions(this.#extension);
    const session = new FormSession(document, webview, this.#services);
    const key = document.uri.toString();
    this.#open.set(key, [...(this.#open.get(key) ?? []), session]);
    this.#showWanted(key);
    const following = this.#follow(document, session, webview);
    panel.onDidDispose(() => {
      following.dispose();
      this.#open.set(
        key,
        (this.#open.get(key) ?? []).filter((one) => one !== session),
      );
    });
    webview.html = webviewPage(webview, this.#extension, 'record-form');
  }

  #follow(document: vscode.TextDocument, session: FormSession, webview: vscode.Webview): vscode.Disposable {
    const refresh = new Debounce(REFRESH_MS, () => void session.show());
    const request = (): void => {
      refresh.request();
    };
    return vscode.Disposable.from(
      refresh,
      webview.onDidReceiveMessage((message: unknown) => {
        session.receive(message);
      }),
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document.uri.toString() === document.uri.toString()) request();
      }),
      this.#services.projects.onDidChange(request),
      this.#services.seen.onDidChange(request),
    );
  }

  #showWanted(key: string): void {
    const field = this.#wanted.get(key);
    const session = this.#open.get(key)?.at(-1);
    if (field === undefined || !session) return;
    this.#wanted.delete(key);
    session.reveal(field);
  }

  dispose(): void {
    this.#registration.dispose();
  }
}

/** Where the record is open already; otherwise before what is in front, or beside it. */
function columnOf(record: vscode.Uri): number {
  const { all, activeTabGroup } = vscode.window.tabGroups;
  const known = all.find(({ tabs }) => tabs.some(({ input }) => addressOf(input) === record.toString()));
  if (known) return known.viewColumn;
  const inFront: number = activeTabGroup.viewColumn;
  return inFront > 1 ? inFront - 1 : vscode.ViewColumn.Beside;
}

function addressOf(input: unknown): string | undefined {
  const isFile = input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom;
  return isFile ? input.uri.toString() : undefined;
}
