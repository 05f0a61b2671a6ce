import * as vscode from 'vscode';

/** VS Code's own preview of Markdown, which a person may have switched off. */
const markdownExtension = 'vscode.markdown-language-features';

/** Shows a notice beside what the person looks at: as it will be read where possible, as text otherwise. */
export async function previewNotice(uri: vscode.Uri): Promise<void> {
  if (vscode.extensions.getExtension(markdownExtension)) {
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
  } else {
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
  }
}
