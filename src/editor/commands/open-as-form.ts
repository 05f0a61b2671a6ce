import * as vscode from 'vscode';
import type { Projects } from '../project/projects.ts';
import { activeForm, openRecordForm } from '../record-form/open-record-form.ts';
import { findRecord } from '../record-target.ts';
import type { Command } from './command.ts';
import { commandIds } from './command-ids.ts';

/** Opens the form of the file given, even one that is no record yet; else of the active record, or of the one picked. */
export function openAsForm(projects: Projects): Command {
  return {
    id: commandIds.openAsForm,
    run: async (given) => {
      if (given instanceof vscode.Uri) {
        await openRecordForm(given);
        return;
      }
      const target = await findRecord(undefined, projects);
      if (target) await openRecordForm(vscode.Uri.joinPath(target.folder.uri, target.registered.path));
    },
  };
}

/** Opens the text of the form given, or of the one in front. */
export const openAsText: Command = {
  id: commandIds.openAsText,
  run: async (given) => {
    const uri = given instanceof vscode.Uri ? given : activeForm();
    if (uri) await vscode.commands.executeCommand('vscode.openWith', uri, 'default');
  },
};
