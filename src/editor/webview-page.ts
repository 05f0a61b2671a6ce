import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { currentLocale } from './locale.ts';

/** Folders from which a page may load: its script and its style sheet. */
export function pageOptions(extension: vscode.Uri): vscode.WebviewOptions {
  return {
    enableScripts: true,
    localResourceRoots: ['dist', 'media'].map((folder) => vscode.Uri.joinPath(extension, folder)),
  };
}

/**
 * A page of Vigie: one script and one style sheet of this name, what all pages share, nothing from elsewhere, nothing inline. Its script fills
 * the element that has the page's name as its id.
 */
export function webviewPage(webview: vscode.Webview, extension: vscode.Uri, name: string): string {
  const nonce = randomBytes(16).toString('base64');
  const script = webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', `${name}.js`)).toString();
  const styles = ['page', name].map((sheet) => {
    const uri = webview.asWebviewUri(vscode.Uri.joinPath(extension, 'media', `${sheet}.css`));
    return `<link rel="stylesheet" href="${uri.toString()}">`;
  });
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${currentLocale()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${styles.join('\n')}
<title>Vigie</title>
</head>
<body>
<div id="${name}"></div>
<p id="live" role="status" aria-live="polite"></p>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
