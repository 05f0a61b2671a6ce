import * as vscode from 'vscode';
import type { Projects } from '../project/projects.ts';
import { openRecordForm } from '../record-form/open-record-form.ts';
import { findRecord } from '../record-target.ts';
import type { Command } from './command.ts';
import { commandIds } from './command-ids.ts';

/** Opens the form of the record whose address is given, or the one that the person picks. */
export function openRecord(projects: Projects): Command {
  return {
    id: commandIds.openRecord,
    run: async (argument) => {
      const target = await findRecord(argument, projects);
      if (target) await openRecordForm(vscode.Uri.joinPath(target.folder.uri, target.registered.path));
    },
  };
}
