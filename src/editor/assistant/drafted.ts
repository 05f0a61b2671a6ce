import * as vscode from 'vscode';
import type { AnswerReport } from '../../core/guard/answer/answer.ts';
import { commandIds } from '../commands/command-ids.ts';
import { currentLocale } from '../locale.ts';
import type { Prepared } from './asking/prepare.ts';
import type { AssistantServices } from './assistant-services.ts';
import type { TurnAction } from './turn.ts';

/** What a person may do with the texts that a model has drafted: write them in the record, each marked as not confirmed. */
export async function draftActions(
  { subject, question }: Prepared,
  { text }: Pick<AnswerReport, 'text'>,
  services: AssistantServices,
): Promise<readonly TurnAction[]> {
  const { record, folder } = subject;
  if (!record || !folder || question.fields.length === 0) return [];
  const engine = await services.engine.load();
  const drafts = engine.readDrafts(text, question.fields);
  if (drafts.length === 0) return [];
  const uri = vscode.Uri.joinPath(folder.uri, record.path);
  const write = async (some: typeof drafts): Promise<void> => {
    const document = await vscode.workspace.openTextDocument(uri);
    const before = document.getText();
    const edit = new vscode.WorkspaceEdit();
    const whole = new vscode.Range(document.positionAt(0), document.positionAt(before.length));
    edit.replace(uri, whole, engine.writeDrafts(before, some));
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand(commandIds.openAsForm, uri);
  };
  const each = drafts.map((draft) => ({
    label: vscode.l10n.t('Write “{0}” in the record, to be confirmed', labelOf(draft.field)),
    run: () => write([draft]),
  }));
  const all = {
    label: vscode.l10n.t('Write all {0} drafts, to be confirmed', drafts.length),
    run: () => write(drafts),
  };
  return drafts.length > 1 ? [all, ...each] : each;
}

function labelOf({ label, path }: Prepared['question']['fields'][number]): string {
  return `${label[currentLocale()]}, ${path.split('.').at(-1) ?? ''}`;
}
