import * as vscode from 'vscode';
import type { BoundAiCall } from '../core/scan/scan.ts';
import { commandIds } from './commands/command-ids.ts';
import type { Engine, LazyEngine } from './engine/lazy-engine.ts';
import { placeOf, type Projects } from './project/projects.ts';
import { recordName } from './record-target.ts';
import type { DocumentScans, ScannedDocument } from './scans/document-scans.ts';
import { onDidChangeSetting, settingsFor } from './settings.ts';

/** Above each AI call, on one line: what it is, the record that covers it, what that lacks, and what can be done. */
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
      return scan.result.aiCalls.flatMap((bound) => {
        const range = startOf(bound, scan);
        const commands = [whatItIs(bound), ...commandsOf(bound, { document, folder, scan, engine: loaded })];
        return commands.map((command) => new vscode.CodeLens(range, command));
      });
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

interface Place {
  readonly document: vscode.TextDocument;
  readonly folder: vscode.WorkspaceFolder;
  readonly scan: ScannedDocument;
  readonly engine: Engine;
}

function startOf({ call }: BoundAiCall, { source }: ScannedDocument): vscode.Range {
  const { line, character } = source.positionAt(call.range.start);
  return new vscode.Range(line, character, line, character);
}

/** No command: the hover says the rest. */
function whatItIs({ call }: BoundAiCall): vscode.Command {
  const title = [call.providerName, call.model].filter((text) => text !== undefined).join(', ');
  return { title: vscode.l10n.t('AI: {0}', title), command: '' };
}

function commandsOf(bound: BoundAiCall, { document, folder, scan, engine }: Place): readonly vscode.Command[] {
  const { record } = bound;
  if (!record) {
    const title = vscode.l10n.t('Document this AI call');
    const position = startOf(bound, scan).start;
    return [{ title, command: commandIds.documentAiCall, arguments: [document.uri, position] }];
  }
  const { policy } = scan.project;
  const uri = vscode.Uri.joinPath(folder.uri, record.path);
  const gaps = new Set(engine.gapsOfRecord(record.record, policy).map(({ path }) => path)).size;
  const missing = vscode.l10n.t('To complete: {0}', gaps);
  const generate = vscode.l10n.t('Generate the notice');
  return [
    { title: recordName(record), command: commandIds.openRecord, arguments: [uri] },
    ...(gaps > 0 ? [{ title: missing, command: commandIds.openAsForm, arguments: [uri] }] : []),
    ...(engine.noticesOf(record.record, policy).length > 0
      ? [{ title: generate, command: commandIds.generateNotice, arguments: [uri] }]
      : []),
  ];
}
