import * as vscode from 'vscode';
import type { BoundAiCall } from '../core/scan/scan.ts';
import { commandIds } from './commands/command-ids.ts';
import type { Engine, LazyEngine } from './engine/lazy-engine.ts';
import { placeOf, type Projects } from './project/projects.ts';
import { recordName } from './record-target.ts';
import type { DocumentScans, ScannedDocument } from './scans/document-scans.ts';
import { onDidChangeSetting, settingsFor } from './settings.ts';

/** Above each AI call: how to document it, or the record that covers it and its notice. */
export function registerCodeLens(engine: LazyEngine, scans: DocumentScans, projects: Projects): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const refresh = (): void => {
    changed.fire();
  };
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses: async (document) => {
      const { folder } = placeOf(document.uri);
      if (!folder || !settingsFor(document).codeLens) return [];
      const scan = await scans.of(document);
      if (scan?.kind !== 'scanned') return [];
      const loaded = await engine.load();
      return scan.result.aiCalls.flatMap((bound) =>
        lensesOf(bound, document, folder, scan, loaded).map(
          (command) => new vscode.CodeLens(startOf(bound, scan), command),
        ),
      );
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerCodeLensProvider('*', provider),
    onDidChangeSetting('codeLens', refresh),
    onDidChangeSetting('enabled', refresh),
    projects.onDidChange(refresh),
  );
}

function startOf({ call }: BoundAiCall, { source }: ScannedDocument): vscode.Range {
  const { line, character } = source.positionAt(call.range.start);
  return new vscode.Range(line, character, line, character);
}

function lensesOf(
  bound: BoundAiCall,
  document: vscode.TextDocument,
  folder: vscode.WorkspaceFolder,
  scan: ScannedDocument,
  engine: Engine,
): readonly vscode.Command[] {
  if (!bound.record) {
    const title = vscode.l10n.t('Document this AI call');
    const position = startOf(bound, scan).start;
    return [{ title, command: commandIds.documentAiCall, arguments: [document.uri, position] }];
  }
  const uri = vscode.Uri.joinPath(folder.uri, bound.record.path);
  const open = { title: recordName(bound.record), command: commandIds.openRecord, arguments: [uri] };
  const notices = engine.noticesOf(bound.record.record, scan.project.policy);
  if (notices.length === 0) return [open];
  const gaps = new Set(notices.flatMap(({ notice }) => notice.gaps.map(({ path }) => path)));
  return [open, { title: noticeTitle(gaps.size), command: commandIds.generateNotice, arguments: [uri] }];
}

function noticeTitle(gaps: number): string {
  return gaps === 0
    ? vscode.l10n.t('Generate the notice')
    : vscode.l10n.t('Generate the notice (to complete: {0})', gaps);
}
