import * as vscode from 'vscode';
import { createFile } from '../create-file.ts';
import { placeOf } from '../project/projects.ts';
import { openRecordForm } from '../record-form/open-record-form.ts';
import type { Command } from './command.ts';
import { commandIds } from './command-ids.ts';
import { placeGiven } from './place-given.ts';
import type { Services } from './services.ts';

/** Starts the record of the function at a place, the cursor's where none is given; opens it where there is one. */
export function documentFunction({ engine, projects, scans }: Services): Command {
  return {
    id: commandIds.documentFunction,
    run: async (givenUri, givenPosition) => {
      const place = await placeGiven(givenUri, givenPosition);
      const folder = place && placeOf(place.document.uri).folder;
      const scan = folder && (await scans.of(place.document));
      if (!folder || scan?.kind !== 'scanned') {
        say(vscode.l10n.t('Open a file of a workspace folder, at a function, to document it.'));
        return;
      }
      const loaded = await engine.load();
      const project = await projects.projectOf(folder);
      const found = await loaded.functionAt(scan.source, scan.source.offsetAt(place.position), project.register);
      if (!found) {
        say(vscode.l10n.t('Vigie sees no function here.'));
        return;
      }
      if (found.record) {
        await openRecordForm(vscode.Uri.joinPath(folder.uri, found.record.path));
        return;
      }
      const { path, text } = loaded.newRecords.ofCode(scan.source.path, found.name, project);
      const uri = vscode.Uri.joinPath(folder.uri, path);
      if (await createFile(uri, text)) await openRecordForm(uri);
    },
  };
}

function say(text: string): void {
  void vscode.window.showInformationMessage(text);
}
