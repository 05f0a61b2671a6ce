import * as vscode from 'vscode';
import type { AnswerAction } from '../../core/assistant/commands/command.ts';
import type { Finding } from '../../core/findings/finding.ts';
import { commandIds } from '../commands/command-ids.ts';
import { rangeOf } from '../diagnostics/to-diagnostic.ts';
import { fixesAt, type FixServices } from '../quick-fixes/quick-fixes.ts';
import type { TurnAction } from './turn.ts';

/** Makes what an answer offers into buttons that do it. */
export function turnActions(
  actions: readonly AnswerAction[],
  folder: vscode.WorkspaceFolder | undefined,
): readonly TurnAction[] {
  return actions.flatMap((action) => {
    const run = runnerOf(action, folder);
    return run ? [{ label: labelOf(action), run }] : [];
  });
}

function runnerOf(action: AnswerAction, folder: vscode.WorkspaceFolder | undefined): TurnAction['run'] | undefined {
  const { executeCommand } = vscode.commands;
  if (action.kind === 'rule') return () => executeCommand(commandIds.openRulePage, action.rule);
  if (action.kind === 'policy') return () => executeCommand(commandIds.openPolicy);
  if (!folder) return undefined;
  const uri = vscode.Uri.joinPath(folder.uri, action.path);
  switch (action.kind) {
    case 'place':
      return () => showPlace(uri, action.line);
    case 'record':
      return () => executeCommand(commandIds.openAsForm, uri);
    case 'notice':
      return () => executeCommand(commandIds.generateNotice, uri);
    case 'document':
      return () => executeCommand(commandIds.documentAiCall, uri, new vscode.Position(action.line - 1, 0));
  }
}

function labelOf(action: AnswerAction): string {
  switch (action.kind) {
    case 'rule':
      return vscode.l10n.t('Open the page of {0}', action.rule);
    case 'policy':
      return vscode.l10n.t('Open the policy');
    case 'place':
      return vscode.l10n.t('Go to line {0}', action.line);
    case 'record':
      return vscode.l10n.t('Open the record');
    case 'notice':
      return vscode.l10n.t('Generate the notice');
    case 'document':
      return vscode.l10n.t('Document the call on line {0}', action.line);
  }
}

function showPlace(uri: vscode.Uri, line: number): Thenable<unknown> {
  const selection = new vscode.Range(line - 1, 0, line - 1, 0);
  return vscode.window.showTextDocument(uri, { selection });
}

/** Vigie's own quick fixes of a finding: they need no model. */
export async function fixesOf(
  uri: vscode.Uri,
  finding: Finding,
  services: FixServices,
): Promise<readonly TurnAction[]> {
  const document = await vscode.workspace.openTextDocument(uri);
  const offered = await fixesAt(document, rangeOf(finding), services);
  const actions = offered.find((one) => one.finding.fingerprint === finding.fingerprint)?.actions ?? [];
  return actions
    .filter(({ command }) => command?.command !== commandIds.openRulePage && command?.command !== commandIds.explain)
    .map((action) => ({ label: action.title, run: () => applyFix(action) }));
}

async function applyFix({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit) await vscode.workspace.applyEdit(edit);
  const [id, ...args] = command ? [command.command, ...((command.arguments ?? []) as unknown[])] : [];
  if (id !== undefined) await vscode.commands.executeCommand(id, ...args);
}
