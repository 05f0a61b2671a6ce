import * as vscode from 'vscode';
import type { RegisteredRecord } from '../core/register/register.ts';
import type { BoundAiCall } from '../core/scan/scan.ts';
import type { Position } from '../core/text/document.ts';
import { commandIds } from './commands/command-ids.ts';
import type { Engine, LazyEngine } from './engine/lazy-engine.ts';
import { placeOf, type Projects } from './project/projects.ts';
import { recordName } from './record-target.ts';
import type { DocumentScans, ScannedDocument } from './scans/document-scans.ts';
import { onDidChangeSetting, settingsFor } from './settings.ts';

/** Above each AI call, and each function that a record covers or should, on one line: what it is, the record that covers it, what that lacks, and what can be done. */
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
      const place = { document, folder, scan, engine: loaded };
      const ofCalls = scan.result.aiCalls.flatMap((bound) =>
        lensesAt(startOf(bound, scan), [whatItIs(bound), ...commandsOf(bound, place)]),
      );
      return [...ofCalls, ...functionLenses(place)];
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

function lensesAt(range: vscode.Range, commands: readonly vscode.Command[]): readonly vscode.CodeLens[] {
  return commands.map((command) => new vscode.CodeLens(range, command));
}

/** Above each function that a record covers, and each that seems to decide about people without one. */
function functionLenses(place: Place): readonly vscode.CodeLens[] {
  const { source, project, result } = place.scan;
  const withCalls = new Set(result.aiCalls.flatMap(({ call }) => call.enclosing.map(({ name }) => name)));
  const bound = (result.code?.bound ?? []).filter(({ symbol }) => symbol !== undefined && !withCalls.has(symbol));
  const covered = bound.flatMap(({ recordId, start }) => {
    const record = project.register.records.find((one) => one.record.id === recordId);
    return record ? lensesAt(rangeAt(source.positionAt(start)), recordCommands(record, place)) : [];
  });
  const deciding = result.findings.filter(
    ({ ruleId, suppression }) => ruleId === 'algorithm/undeclared-decision' && !suppression,
  );
  const undeclared = deciding.flatMap(({ start }) => {
    const range = rangeAt(start);
    const title = vscode.l10n.t('Document this function');
    const given = [place.document.uri, range.start];
    return lensesAt(range, [
      { title: vscode.l10n.t('Decides by rules'), command: '' },
      { title, command: commandIds.documentFunction, arguments: given },
    ]);
  });
  return [...covered, ...undeclared];
}

function rangeAt({ line, character }: Position): vscode.Range {
  return new vscode.Range(line, character, line, character);
}

interface Place {
  readonly document: vscode.TextDocument;
  readonly folder: vscode.WorkspaceFolder;
  readonly scan: ScannedDocument;
  readonly engine: Engine;
}

function startOf({ call }: BoundAiCall, { source }: ScannedDocument): vscode.Range {
  return rangeAt(source.positionAt(call.range.start));
}

/** No command: the hover says the rest. */
function whatItIs({ call }: BoundAiCall): vscode.Command {
  const title = [call.providerName, call.model].filter((text) => text !== undefined).join(', ');
  return { title: vscode.l10n.t('AI: {0}', title), command: '' };
}

function commandsOf(bound: BoundAiCall, place: Place): readonly vscode.Command[] {
  const { record } = bound;
  if (record) return recordCommands(record, place);
  const title = vscode.l10n.t('Document this AI call');
  const position = startOf(bound, place.scan).start;
  return [{ title, command: commandIds.documentAiCall, arguments: [place.document.uri, position] }];
}

/** What can be done with a record: open it, complete it, make its notice. */
function recordCommands(record: RegisteredRecord, { folder, scan, engine }: Place): readonly vscode.Command[] {
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
