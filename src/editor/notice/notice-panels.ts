import * as vscode from 'vscode';
import type { RegisteredRecord } from '../../core/register/register.ts';
import { Debounce } from '../debounce.ts';
import { recordName } from '../record-target.ts';
import { pageOptions, webviewPage } from '../webview-page.ts';
import { isNoticeState } from './notice-messages.ts';
import { NoticeSession, type ChosenNotice, type NoticeServices } from './notice-session.ts';

const panelType = 'vigie.noticePreview';
const REFRESH_MS = 100;

interface OpenPanel {
  readonly panel: vscode.WebviewPanel;
  readonly session: NoticeSession;
}

/** The previews of notices, one a record. They follow the record and the policy as they are saved. */
export class NoticePanels implements vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #services: NoticeServices;
  readonly #open = new Map<string, OpenPanel>();
  readonly #subscriptions: vscode.Disposable;

  constructor(extension: vscode.Uri, services: NoticeServices) {
    this.#extension = extension;
    this.#services = services;
    const refresh = new Debounce(REFRESH_MS, () => {
      for (const { session } of this.#open.values()) void session.show();
    });
    this.#subscriptions = vscode.Disposable.from(
      refresh,
      services.projects.onDidChange(() => {
        refresh.request();
      }),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        void this.#open.get(uri.toString())?.session.remake();
      }),
      vscode.window.registerWebviewPanelSerializer(panelType, {
        deserializeWebviewPanel: (panel, state) => {
          if (isNoticeState(state)) this.#fill(panel, vscode.Uri.parse(state.record), state);
          else panel.dispose();
          return Promise.resolve();
        },
      }),
    );
  }

  /** The record whose notices are in front, if some are. */
  get active(): vscode.Uri | undefined {
    const found = [...this.#open].find(([, { panel }]) => panel.active);
    return found && vscode.Uri.parse(found[0]);
  }

  /** Shows the notices of a record beside what the person looks at. */
  open(record: vscode.Uri, registered: RegisteredRecord): NoticeSession {
    const known = this.#open.get(record.toString());
    if (known) {
      known.panel.reveal(undefined, true);
      return known.session;
    }
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const panel = vscode.window.createWebviewPanel(
      panelType,
      vscode.l10n.t('Notices: {0}', recordName(registered)),
      place,
      {
        enableFindWidget: true,
      },
    );
    return this.#fill(panel, record);
  }

  #fill(panel: vscode.WebviewPanel, record: vscode.Uri, chosen?: ChosenNotice): NoticeSession {
    const { webview } = panel;
    webview.options = pageOptions(this.#extension);
    const session = new NoticeSession(record, webview, this.#services, chosen);
    const listening = webview.onDidReceiveMessage((message: unknown) => {
      void session.receive(message);
    });
    this.#open.set(record.toString(), { panel, session });
    panel.onDidDispose(() => {
      listening.dispose();
      this.#open.delete(record.toString());
    });
    webview.html = webviewPage(webview, this.#extension, 'notice-page');
    return session;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const { panel } of [...this.#open.values()]) panel.dispose();
  }
}
