import * as vscode from 'vscode';
import { commandIds } from '../commands/command-ids.ts';
import { placeOf } from '../project/projects.ts';
import type { QuickFix } from './quick-fix.ts';

/** Writes stale notices again; deletes a file that the register no longer makes, which can be undone. */
export const makeNoticesTrue: QuickFix = ({ document, finding }) => {
  if (finding.ruleId !== 'register/stale-notice') return undefined;
  const { folder } = placeOf(document.uri);
  const { id, params } = finding.message;
  const file = params['file'];
  if (id === 'stale') {
    const title = vscode.l10n.t('Write the notices again');
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { title, command: commandIds.remakeNotices, arguments: [document.uri] };
    action.isPreferred = true;
    return action;
  }
  if (!folder || typeof file !== 'string') return undefined;
  const action = new vscode.CodeAction(vscode.l10n.t('Delete {0}', file), vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.deleteFile(vscode.Uri.joinPath(folder.uri, file));
  return action;
};
