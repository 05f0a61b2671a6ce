import * as vscode from 'vscode';
import { Debounce } from '../debounce.ts';
import type { FindingStore } from '../diagnostics/finding-store.ts';
import type { LazyEngine } from '../engine/lazy-engine.ts';
import { currentLocale } from '../locale.ts';
import type { Projects } from '../project/projects.ts';
import { settingsFor } from '../settings.ts';
import { categoryNode } from './category-nodes.ts';
import { branch, type TreeNode } from '../tree-node.ts';

const REFRESH_MS = 300;

/** The tree “Personal data”: by category, where it is and who receives it. Made while it is looked at only. */
export function registerInventoryView(engine: LazyEngine, projects: Projects, store: FindingStore): vscode.Disposable {
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
    getChildren: async (node) => [...(node ? node.children() : await rootsOf(engine, projects, store))],
  };
  return vscode.Disposable.from(
    changed,
    refresh,
    vscode.window.createTreeView('vigie.personalData', { treeDataProvider, showCollapseAll: true }),
    projects.onDidChange(request),
    store.onDidChange(request),
  );
}

/** The categories of the folder; of each folder under its name where there are several. */
async function rootsOf(engine: LazyEngine, projects: Projects, store: FindingStore): Promise<readonly TreeNode[]> {
  const folders = (vscode.workspace.workspaceFolders ?? []).filter((folder) => settingsFor(folder).enabled);
  const roots = await Promise.all(
    folders.map(async (folder) => ({ folder, nodes: await nodesOf(folder, engine, projects, store) })),
  );
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
  lazy: LazyEngine,
  projects: Projects,
  store: FindingStore,
): Promise<readonly TreeNode[]> {
  const engine = await lazy.load();
  const project = await projects.projectOf(folder);
  const findings = store.allIn(folder);
  const source = { project, findings, aiCalls: [], filesChecked: 0, filesUnchecked: 0 };
  const context = { folder: folder.uri, lines: engine.inventoryLines(currentLocale()) };
  return engine.inventoryOf(source).categories.map((category) => categoryNode(category, context));
}
