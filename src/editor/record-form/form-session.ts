import * as vscode from 'vscode';
import type { RecordForm } from '../../core/record-form/form.ts';
import type { YamlEdit } from '../../core/yaml-edit/edit-yaml.ts';
import type { LazyEngine } from '../engine/lazy-engine.ts';
import { currentLocale } from '../locale.ts';
import { placeOf, type Projects } from '../project/projects.ts';
import type { SeenFiles } from '../seen-files/seen-files.ts';
import { isFormRequest, type FormMessage, type FormRequest } from './form-messages.ts';
import { formTexts } from './form-texts.ts';

export interface FormServices {
  readonly engine: LazyEngine;
  readonly projects: Projects;
  readonly seen: SeenFiles;
}

/** How often a change is placed again in a text that changes meanwhile. */
const ATTEMPTS = 5;

/**
 * One open form. The document is the only truth: each change goes there as an edit that VS Code can undo, and what comes back
 * from it, from here or from anywhere else, is what the form shows.
 */
export class FormSession {
  readonly #document: vscode.TextDocument;
  readonly #webview: vscode.Webview;
  readonly #services: FormServices;
  #form: RecordForm | undefined;
  /** A field to show as soon as the page is there. */
  #field: string | undefined;
  #isReady = false;
  /** Changes are made one after the other: each is placed in the text that the one before has left. */
  #queue: Promise<void> = Promise.resolve();

  constructor(document: vscode.TextDocument, webview: vscode.Webview, services: FormServices) {
    this.#document = document;
    this.#webview = webview;
    this.#services = services;
  }

  receive(message: unknown): void {
    if (!isFormRequest(message)) return;
    this.#queue = this.#queue.then(() => this.#answer(message));
  }

  async show(): Promise<void> {
    const { engine, projects, seen } = this.#services;
    const { folder, path } = placeOf(this.#document.uri);
    const [{ formOf, placedCode, sourceLinkOf }, { policy, register }] = await Promise.all([
      engine.load(),
      projects.projectOf(folder),
    ]);
    const id = register.records.find((registered) => registered.path === path)?.record.id;
    const covered = folder
      ? seen.callsIn(folder).filter(({ recordId }) => recordId !== undefined && recordId === id)
      : [];
    const code = folder && id !== undefined ? placedCode(id, { code: seen.codeIn(folder) }) : [];
    const source = folder && (await sourceLinkOf(folder.uri.fsPath));
    const form = formOf({
      text: this.#document.getText(),
      policy,
      locale: currentLocale(),
      calls: covered,
      code,
      source,
    });
    this.#form = form;
    await this.#say({ kind: 'form', form, texts: formTexts() });
  }

  /** Leads to a field of the record, such as `purpose.fr`. */
  reveal(field: string): void {
    this.#field = field;
    if (this.#isReady) this.#queue = this.#queue.then(() => this.#sayField());
  }

  async #sayField(): Promise<void> {
    const field = this.#field;
    this.#field = undefined;
    if (field !== undefined) await this.#say({ kind: 'reveal', field });
  }

  async #say(message: FormMessage): Promise<void> {
    await this.#webview.postMessage(message);
  }

  async #begin(): Promise<void> {
    await this.show();
    this.#isReady = true;
    await this.#sayField();
  }

  async #answer(request: FormRequest): Promise<void> {
    if (request.kind === 'ready') await this.#begin();
    else if (request.kind === 'change') await this.#change(request);
    else if (request.kind === 'go') await this.#go(request);
    else await vscode.commands.executeCommand('vscode.openWith', this.#document.uri, 'default');
  }

  async #change(change: Extract<FormRequest, { kind: 'change' }>): Promise<void> {
    const { editRecord } = await this.#services.engine.load();
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const edit = editRecord(this.#document.getText(), change);
      if (!edit) break;
      if (await this.#apply(edit)) return;
    }
    await this.show();
  }

  /** @returns false when the text has changed while the edit was on its way. */
  #apply({ range: { start, end }, text }: YamlEdit): Thenable<boolean> {
    const range = new vscode.Range(this.#document.positionAt(start), this.#document.positionAt(end));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(this.#document.uri, range, text);
    return vscode.workspace.applyEdit(edit);
  }

  /** Only to a place that the form has shown. */
  async #go({ place }: Extract<FormRequest, { kind: 'go' }>): Promise<void> {
    const { folder } = placeOf(this.#document.uri);
    const fields = this.#form?.groups.flatMap((group) => group.fields) ?? [];
    const shown = fields.flatMap(({ proposals }) => proposals.map(({ from }) => from));
    if (!folder || !shown.some(({ path, line }) => path === place.path && line === place.line)) return;
    const selection = new vscode.Range(place.line - 1, 0, place.line - 1, 0);
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, place.path), { selection });
  }
}
