import * as vscode from 'vscode';
import { Debounce } from '../debounce.ts';
import { pageOptions, webviewPage } from '../webview-page.ts';
import { recordFormType } from './open-record-form.ts';
import { FormSession, type FormServices } from './form-session.ts';

const REFRESH_MS = 50;

/**
 * The form of a record, beside its text. It is an option, not the default: problems, comparisons and searches lead to lines of
 * text, while Vigie's own commands, lenses and views open the form.
 */
export function registerRecordForm(extension: vscode.Uri, services: FormServices): vscode.Disposable {
  const provider: vscode.CustomTextEditorProvider = {
    resolveCustomTextEditor: (document, panel) => {
      const { webview } = panel;
      webview.options = pageOptions(extension);
      const session = new FormSession(document, webview, services);
      const refresh = new Debounce(REFRESH_MS, () => void session.show());
      const request = (): void => {
        refresh.request();
      };
      const subscriptions = vscode.Disposable.from(
        refresh,
        webview.onDidReceiveMessage((message: unknown) => {
          session.receive(message);
        }),
        vscode.workspace.onDidChangeTextDocument((event) => {
          if (event.document.uri.toString() === document.uri.toString()) request();
        }),
        services.projects.onDidChange(request),
        services.calls.onDidChange(request),
      );
      panel.onDidDispose(() => {
        subscriptions.dispose();
      });
      webview.html = webviewPage(webview, extension, 'record-form');
    },
  };
  return vscode.window.registerCustomEditorProvider(recordFormType, provider, {
    supportsMultipleEditorsPerDocument: true,
  });
}
