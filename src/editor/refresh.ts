import * as vscode from 'vscode';
import type { OpenDocuments } from './diagnostics/open-documents.ts';
import type { ProjectFindings } from './diagnostics/project-findings.ts';
import type { Projects } from './project/projects.ts';
import { onDidChangeSetting } from './settings.ts';
import type { ChangedFiles } from './workspace-check/changed-files.ts';
import type { WorkspaceCheck } from './workspace-check/workspace-check.ts';

/** Time left to the other extensions and to the open documents before the workspace is checked, in milliseconds. */
const AFTER_START_MS = 1_000;
/** The workspace is checked again once the policy or the register has been quiet for so long, in milliseconds. */
const AFTER_CHANGE_MS = 1_000;

interface Refreshed {
  readonly projects: Projects;
  readonly openDocuments: OpenDocuments;
  readonly projectFindings: ProjectFindings;
  readonly check: WorkspaceCheck;
  readonly changedFiles: ChangedFiles;
}

/** Decides what is looked at again, and when: at the start, and after a change of policy, register or setting. */
export function keepUpToDate(features: Refreshed): vscode.Disposable {
  const { projects, openDocuments, projectFindings, check, changedFiles } = features;
  const refresh = (checkAfterMs: number): void => {
    openDocuments.refresh();
    void projectFindings.refresh();
    check.request(checkAfterMs);
  };
  const afterChange = (): void => {
    refresh(AFTER_CHANGE_MS);
  };
  refresh(AFTER_START_MS);
  return vscode.Disposable.from(
    projects.onDidChange(afterChange),
    onDidChangeSetting('enabled', afterChange),
    onDidChangeSetting('checkWorkspace', afterChange),
    openDocuments.onDidClose(({ uri }) => {
      changedFiles.add(uri);
    }),
  );
}
