import * as vscode from 'vscode';
import type { BoundAiCall } from '../../core/scan/scan.ts';
import { createFile } from '../create-file.ts';
import { openRecordForm } from '../record-form/open-record-form.ts';
import { placeOf } from '../project/projects.ts';
import type { ScannedDocument } from '../scans/document-scans.ts';
import type { Command } from './command.ts';
import { commandIds } from './command-ids.ts';
import { placeGiven } from './place-given.ts';
import type { Services } from './services.ts';

/** Starts the record of the AI call at a place, the cursor's where none is given; opens it where there is one. */
export function documentAiCall({ engine, projects, scans }: Services): Command {
  return {
    id: commandIds.documentAiCall,
    run: async (givenUri, givenPosition) => {
      const place = await placeGiven(givenUri, givenPosition);
      const folder = place && placeOf(place.document.uri).folder;
      if (!folder) {
        say(vscode.l10n.t('Open a file of a workspace folder, at an AI call, to document it.'));
        return;
      }
      const scan = await scans.of(place.document);
      const bound = scan?.kind === 'scanned' ? callAt(scan, place.position) : undefined;
      if (scan?.kind !== 'scanned' || !bound) {
        say(vscode.l10n.t('Vigie sees no AI call here.'));
        return;
      }
      const project = await projects.projectOf(folder);
      if (bound.record) {
        await openRecordForm(vscode.Uri.joinPath(folder.uri, bound.record.path));
        return;
      }
      const loaded = await engine.load();
      const { path, text } = loaded.newRecords.ofCall(scan.source, bound, project);
      const uri = vscode.Uri.joinPath(folder.uri, path);
      if (await createFile(uri, text)) await openRecordForm(uri);
    },
  };
}

/** The call at the position, else the only one or the first after it in the document. */
function callAt({ source, result }: ScannedDocument, position: vscode.Position): BoundAiCall | undefined {
  const offset = source.offsetAt(position);
  const here = result.aiCalls.find(({ call }) => call.range.start <= offset && offset <= call.range.end);
  const onLine = result.aiCalls.find(({ call }) => source.positionAt(call.range.start).line === position.line);
  return here ?? onLine ?? (result.aiCalls.length === 1 ? result.aiCalls[0] : undefined);
}

function say(text: string): void {
  void vscode.window.showInformationMessage(text);
}
