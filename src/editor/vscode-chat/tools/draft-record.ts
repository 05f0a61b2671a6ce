import * as vscode from 'vscode';
import type { AssistantServices } from '../../assistant/assistant-services.ts';
import { createFile } from '../../create-file.ts';
import { placeOf } from '../../project/projects.ts';
import { openToolFile } from './open-file.ts';
import { countIn, textIn, type Tool } from './tool.ts';

/** Starts the record of an AI call: writes one file, once the person has agreed. */
export function draftRecordTool({ engine, scans, projects }: AssistantServices): Tool {
  return {
    name: 'vigie_draft_record',
    confirmation: (input) => ({
      title: vscode.l10n.t('Start a record'),
      message: vscode.l10n.t(
        'Write a new record in the register, for the AI call in {0}, line {1}?',
        textIn(input, 'path') ?? '',
        countIn(input, 'line') ?? '?',
      ),
    }),
    run: async (input) => {
      const document = await openToolFile(textIn(input, 'path') ?? '');
      const folder = document && placeOf(document.uri).folder;
      const scan = document && (await scans.of(document));
      if (!folder || scan?.kind !== 'scanned') return vscode.l10n.t('There is no such file in the workspace.');
      const line = (countIn(input, 'line') ?? 0) - 1;
      const { source, result } = scan;
      const bound = result.aiCalls.find(({ call }) => source.positionAt(call.range.start).line === line);
      if (!bound) return vscode.l10n.t('Vigie sees no AI call here.');
      if (bound.record) return vscode.l10n.t('A record covers it already: {0}', bound.record.path);
      const project = await projects.projectOf(folder);
      const { path, text } = (await engine.load()).newRecords.ofCall(source, bound, project);
      const isThere = await createFile(vscode.Uri.joinPath(folder.uri, path), text);
      return isThere ? `${path}\n\n${text}` : vscode.l10n.t('The record could not be written.');
    },
  };
}
