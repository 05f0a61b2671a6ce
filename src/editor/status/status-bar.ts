import * as vscode from 'vscode';
import type { Finding } from '../../core/findings/finding.ts';
import { severities, type Severity } from '../../core/findings/severity.ts';
import type { Project } from '../../core/project/project.ts';
import { commandIds, commandLink } from '../commands/command-ids.ts';
import type { FindingStore } from '../diagnostics/finding-store.ts';
import { Debounce } from '../debounce.ts';
import type { Projects } from '../project/projects.ts';
import { onDidChangeSetting, settingsFor } from '../settings.ts';
import type { WorkspaceCheck } from '../workspace-check/workspace-check.ts';

const REFRESH_MS = 100;

/** The one item in the status bar: the policy that holds here and how many findings there are. */
export function registerStatusBar(projects: Projects, store: FindingStore, check: WorkspaceCheck): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('vigie.status', vscode.StatusBarAlignment.Left);
  item.name = 'Vigie';
  item.text = '$(telescope) Vigie';
  item.show();
  const refresh = new Debounce(REFRESH_MS, () => void show(item, projects, store, check));
  const request = (): void => {
    refresh.request();
  };
  return vscode.Disposable.from(
    item,
    refresh,
    projects.onDidChange(request),
    store.onDidChange(request),
    check.onDidChangeState(request),
    onDidChangeSetting('enabled', request),
    vscode.window.onDidChangeActiveTextEditor(request),
  );
}

async function show(
  item: vscode.StatusBarItem,
  projects: Projects,
  store: FindingStore,
  check: WorkspaceCheck,
): Promise<void> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const inFolder = active && vscode.workspace.getWorkspaceFolder(active);
  const folder = inFolder ?? (active ? undefined : vscode.workspace.workspaceFolders?.[0]);
  if (!settingsFor(folder).enabled) {
    item.hide();
    return;
  }
  const project = await projects.projectOf(folder);
  const findings = store.in(folder);
  const icon = check.isRunning ? 'sync~spin' : project.policyIsValid ? 'telescope' : 'error';
  const label = project.policyIsValid ? String(findings.length) : vscode.l10n.t('policy invalid');
  item.text = `$(${icon}) Vigie · ${label}`;
  item.command = check.isRunning ? commandIds.cancelCheck : 'workbench.actions.view.problems';
  item.tooltip = tooltip(project, findings, check.isRunning);
  item.accessibilityInformation = { label: `Vigie: ${policyLine(project)}, ${countLine(findings)}` };
  item.show();
}

function tooltip(project: Project, findings: readonly Finding[], isRunning: boolean): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.isTrusted = { enabledCommands: [commandIds.openPolicy, commandIds.checkWorkspace, commandIds.cancelCheck] };
  const check = isRunning
    ? `[${vscode.l10n.t('Stop the check')}](${commandLink(commandIds.cancelCheck)})`
    : `[${vscode.l10n.t('Check the workspace')}](${commandLink(commandIds.checkWorkspace)})`;
  const policy = `[${vscode.l10n.t('Open the policy')}](${commandLink(commandIds.openPolicy)})`;
  text.appendMarkdown('**Vigie** — ');
  text.appendText(`${policyLine(project)}\n\n${countLine(findings)}\n\n`);
  text.appendMarkdown(`${policy} · ${check}`);
  return text;
}

function policyLine(project: Project): string {
  const name = project.policy.organisation.name ?? project.policyPath;
  if (!project.policyIsValid) return vscode.l10n.t('policy invalid');
  return name === undefined ? vscode.l10n.t('no policy: Vigie’s defaults') : vscode.l10n.t('policy: {0}', name);
}

function countLine(findings: readonly Finding[]): string {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const [hint, information, warning, error] = severities.map(count);
  return vscode.l10n.t(
    'errors: {0}, warnings: {1}, information: {2}, hints: {3}',
    error ?? 0,
    warning ?? 0,
    information ?? 0,
    hint ?? 0,
  );
}
