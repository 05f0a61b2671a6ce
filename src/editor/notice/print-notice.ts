import * as vscode from 'vscode';
import type { FileToWrite } from '../engine/notice-parts.ts';
import { writeNotices } from './write-notices.ts';

/**
 * Writes a notice as a page, and opens it in the browser, whose print makes a PDF of it. Where VS Code itself runs in a browser or far
 * away, the page is shown as a file instead: no browser of the person's would find it.
 */
export async function printNotice(page: FileToWrite | undefined, folder: vscode.WorkspaceFolder): Promise<void> {
  if (!page) return;
  await writeNotices([page], folder);
  const uri = vscode.Uri.joinPath(folder.uri, page.path);
  const isHere = vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
  if (isHere && uri.scheme === 'file') await vscode.env.openExternal(uri);
  else await vscode.window.showTextDocument(uri);
}
