import * as vscode from 'vscode';

/** One line of the tree. What is below it is made when the person opens it. */
export interface TreeNode {
  readonly item: vscode.TreeItem;
  readonly children: () => readonly TreeNode[];
}

export interface NodeText {
  /** Unlike any other in the tree, and the same after a refresh, so that what was open stays open. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  readonly tooltip?: string;
}

/** A line that opens. */
export function branch(text: NodeText, children: () => readonly TreeNode[]): TreeNode {
  return { item: itemOf(text, vscode.TreeItemCollapsibleState.Collapsed), children };
}

/** A line that shows a place in a file when it is chosen; `line` counts from 0. */
export function leaf(text: NodeText, uri: vscode.Uri, line: number): TreeNode {
  const item = itemOf(text, vscode.TreeItemCollapsibleState.None);
  const selection = new vscode.Range(line, 0, line, 0);
  item.command = { command: 'vscode.open', title: text.label, arguments: [uri, { selection }] };
  return { item, children: () => [] };
}

function itemOf({ id, label, description, icon, tooltip }: NodeText, state: vscode.TreeItemCollapsibleState) {
  const item = new vscode.TreeItem(label, state);
  item.id = id;
  item.description = description;
  item.iconPath = new vscode.ThemeIcon(icon);
  // What is read out: the same words as on the line, in one sentence.
  item.accessibilityInformation = { label: [label, description].filter((part) => part !== '').join(', ') };
  item.tooltip = tooltip ?? [label, description].filter((part) => part !== '').join(' – ');
  return item;
}
