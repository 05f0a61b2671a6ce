import * as vscode from 'vscode';
import { Debounce } from '../debounce.ts';
import type { FindingStore } from '../diagnostics/finding-store.ts';
import type { LazyEngine } from '../engine/lazy-engine.ts';
import type { Projects } from '../project/projects.ts';
import type { SeenFiles } from '../seen-files/seen-files.ts';
import { settingsFor } from '../settings.ts';
import { branch, type TreeNode } from '../tree-node.ts';
import { recordNode, undocumentedNodes } from './record-nodes.ts';

const REFRESH_MS = 300;

interface Services {
  readonly engine: LazyEngine;
  readonly projects: Projects;
  readonly store: FindingStore;
  readonly seen: SeenFiles;
}

/** The tree “Algorithms”: each record with its state and its code, then the calls that no record covers. */
export function registerAlgorithmsView(services: Services): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const refresh = new Debounce(REFRESH_MS, () => {
    changed.fire();
  });
  const request = (): void => {
    refresh.request();
  };
  const treeDataProvider: vscode.TreeDataProvider<TreeNode> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: ({ item }) => item,
    getChildren: async (node) => [...(node ? node.children() : await rootsOf(services))],
  };
  return vscode.Disposable.from(
    changed,
    refresh,
    vscode.window.createTreeView('vigie.algorithms', { treeDataProvider, showCollapseAll: true }),
    services.projects.onDidChange(request),
    services.store.onDidChange(request),
    services.seen.onDidChange(request),
  );
}

/** The register of the folder; of each folder under its name where there are several. */
async function rootsOf(services: Services): Promise<readonly TreeNode[]> {
  const folders = (vscode.workspace.workspaceFolders ?? []).filter((folder) => settingsFor(folder).enabled);
  const roots = await Promise.all(folders.map(async (folder) => ({ folder, nodes: await nodesOf(folder, services) })));
  const [only, ...others] = roots;
  if (only && others.length === 0) return only.nodes;
  return roots
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ folder: { uri, name }, nodes }) =>
      branch({ id: uri.toString(), label: name, description: '', icon: 'folder' }, () => nodes),
    );
}

async function nodesOf(
  folder: vscode.WorkspaceFolder,
  { engine, projects, store, seen: files }: Services,
): Promise<readonly TreeNode[]> {
  const [{ gapsOfRecord }, project] = await Promise.all([engine.load(), projects.projectOf(folder)]);
  const seen = files.callsIn(folder);
  const findings = store.in(folder);
  const records = project.register.records.map((registered) => {
    const gaps = gapsOfRecord(registered.record, project.policy);
    return recordNode(registered, { folder: folder.uri, gaps, findings, calls: seen });
  });
  return [...records, ...undocumentedNodes(seen, folder.uri)];
}
