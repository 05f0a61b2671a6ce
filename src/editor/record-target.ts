import * as vscode from 'vscode';
import { recordTitle } from '../core/register/record-title.ts';
import type { RegisteredRecord } from '../core/register/register.ts';
import { activeForm } from './record-form/open-record-form.ts';
import { pickFolder } from './pick-folder.ts';
import { currentLocale } from './locale.ts';
import type { Projects } from './project/projects.ts';

/** A record that a command is about, and the folder whose register holds it. */
export interface RecordTarget {
  readonly folder: vscode.WorkspaceFolder;
  readonly registered: RegisteredRecord;
}

/** The name of a record in the person's language, in another one where it has none, its id otherwise. */
export function recordName(registered: RegisteredRecord): string {
  return recordTitle(registered, currentLocale());
}

/**
 * The record that a command's argument names by the address of its file, else the record of the active editor, else
 * the one that the person picks. `undefined` when there is none.
 */
export async function findRecord(argument: unknown, projects: Projects): Promise<RecordTarget | undefined> {
  const active = activeForm() ?? vscode.window.activeTextEditor?.document.uri;
  const uri = argument instanceof vscode.Uri ? argument : active;
  const named = uri && (await recordAt(uri, projects));
  return named ?? (await pickRecord(projects));
}

async function recordAt(uri: vscode.Uri, projects: Projects): Promise<RecordTarget | undefined> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return undefined;
  const { register } = await projects.projectOf(folder);
  const registered = register.records.find(
    ({ path }) => vscode.Uri.joinPath(folder.uri, path).toString() === uri.toString(),
  );
  return registered && { folder, registered };
}

async function pickRecord(projects: Projects): Promise<RecordTarget | undefined> {
  const folder = await pickFolder();
  if (!folder) return undefined;
  const { register } = await projects.projectOf(folder);
  if (register.records.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The register has no record yet. Start one from the indication above an AI call.'),
    );
    return undefined;
  }
  const items = register.records.map((registered) => ({
    label: recordName(registered),
    description: registered.path,
    registered,
  }));
  const picked = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which algorithm?') });
  return picked && { folder, registered: picked.registered };
}
