import * as vscode from 'vscode';
import type { NoticeChoice } from '../../core/notices/notice-view.ts';
import type { RegisteredRecord } from '../../core/register/register.ts';
import type { LazyEngine } from '../engine/lazy-engine.ts';
import { currentLocale } from '../locale.ts';
import type { Projects } from '../project/projects.ts';
import type { RecordForms } from '../record-form/record-form.ts';
import { recordName } from '../record-target.ts';
import { today } from '../today.ts';
import { isNoticeRequest, type NoticeMessage, type NoticeRequest } from './notice-messages.ts';
import { noticeTexts } from './notice-texts.ts';
import { printNotice } from './print-notice.ts';
import { remakeNoticesOf } from './remake-notices-of.ts';
import { writeNotices } from './write-notices.ts';

export interface NoticeServices {
  readonly engine: LazyEngine;
  readonly projects: Projects;
  readonly forms: RecordForms;
}

/** The document that a preview shows, and its language; both are looked for again when the record changes. */
export interface ChosenNotice {
  readonly document: string;
  readonly language: string;
}

/** One open preview: the notices of a record as it is on disk, and what the law asks of it. */
export class NoticeSession {
  readonly #record: vscode.Uri;
  readonly #webview: vscode.Webview;
  readonly #services: NoticeServices;
  #chosen: ChosenNotice | undefined;
  #isReady = false;
  #wantsLaw = false;

  constructor(record: vscode.Uri, webview: vscode.Webview, services: NoticeServices, chosen?: ChosenNotice) {
    this.#record = record;
    this.#webview = webview;
    this.#services = services;
    this.#chosen = chosen;
  }

  async receive(message: unknown): Promise<void> {
    if (!isNoticeRequest(message)) return;
    if (message.kind === 'choose') this.#chosen = message;
    if (message.kind === 'ready' || message.kind === 'choose') await this.show();
    else await this.#do(message);
    if (message.kind !== 'ready') return;
    this.#isReady = true;
    if (this.#wantsLaw) this.showLaw();
  }

  async show(): Promise<void> {
    const found = await this.#find();
    if (!found) return;
    const { engine, registered, policy } = found;
    const choices = engine.noticeChoicesOf(registered.record, policy, currentLocale());
    const chosen = this.#choose(choices);
    const view = chosen && engine.noticeViewOf(registered.record, policy, chosen);
    const laws = engine.lawsOn(today(), registered.record, policy, currentLocale());
    await this.#say({
      kind: 'notice',
      title: recordName(registered),
      record: this.#record.toString(),
      choices,
      ...(view && { view }),
      laws,
      texts: noticeTexts(),
    });
  }

  /** Shows the part of the page on the law, as soon as the page is there. */
  showLaw(): void {
    this.#wantsLaw = !this.#isReady;
    if (this.#isReady) void this.#say({ kind: 'law' });
  }

  /** Makes the notices on disk again, once the record is saved. */
  async remake(): Promise<void> {
    const found = await this.#find();
    if (found) await remakeNoticesOf(found, this.#services);
  }

  async #do({ kind, ...request }: Exclude<NoticeRequest, { kind: 'ready' | 'choose' }>): Promise<void> {
    const found = await this.#find();
    if (!found) return;
    const { folder, engine, registered, policy } = found;
    const chosen = this.#choose(engine.noticeChoicesOf(registered.record, policy, currentLocale()));
    const view = chosen && engine.noticeViewOf(registered.record, policy, chosen);
    if (kind === 'complete') {
      if ('path' in request) await this.#services.forms.openAt(this.#record, request.path);
    } else if (kind === 'copy') {
      if (!view) return;
      await vscode.env.clipboard.writeText(view.text);
      await this.#say({ kind: 'done', text: vscode.l10n.t('The text is on the clipboard.') });
    } else if (kind === 'write') {
      await writeNotices(engine.noticesOf(registered.record, policy), folder);
      const written = vscode.l10n.t('The notices are in {0}.', policy.noticesFolder);
      await this.#say({ kind: 'done', text: written });
    } else if (view) await printNotice(engine.noticePage(view.notice, policy), folder);
  }

  /** What was chosen, where the record still has it; otherwise its first document, in a language of it. */
  #choose(choices: readonly NoticeChoice[]) {
    const choice = choices.find(({ id }) => id === this.#chosen?.document) ?? choices[0];
    if (!choice) return undefined;
    const language = choice.languages.find((one) => one === this.#chosen?.language) ?? choice.languages[0];
    return language && { document: choice.id, language };
  }

  async #find() {
    const folder = vscode.workspace.getWorkspaceFolder(this.#record);
    if (!folder) return undefined;
    const [engine, { policy, register }] = await Promise.all([
      this.#services.engine.load(),
      this.#services.projects.projectOf(folder),
    ]);
    const registered = register.records.find((one) => this.#isOf(one, folder));
    return registered && { folder, engine, policy, registered };
  }

  #isOf({ path }: RegisteredRecord, folder: vscode.WorkspaceFolder): boolean {
    return vscode.Uri.joinPath(folder.uri, path).toString() === this.#record.toString();
  }

  async #say(message: NoticeMessage): Promise<void> {
    await this.#webview.postMessage(message);
  }
}
