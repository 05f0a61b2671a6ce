import * as vscode from 'vscode';
import { messageOfFinding } from './finding-label.ts';
import type { AssistantServices } from './assistant-services.ts';
import type { Joined } from './joined.ts';
import { placeOf } from '../project/projects.ts';
import { recordName } from '../record-target.ts';

const MAX_FILES = 2_000;
const MAX_FINDINGS = 50;

/** Lets a person choose what to join to the question; `undefined` when they do not. */
export async function pickJoined(services: AssistantServices): Promise<Joined | undefined> {
  const other = { label: vscode.l10n.t('A file of the workspace…'), joined: undefined };
  const here = (await joinableHere(services)).map((joined) => ({
    label: joined.label,
    description: kindName(joined.kind),
    joined,
  }));
  const placeHolder = vscode.l10n.t('What is the question about?');
  const picked = await vscode.window.showQuickPick([...here, other], { placeHolder, matchOnDescription: true });
  if (!picked) return undefined;
  return picked.joined ?? pickFile();
}

/** The selection, the file, its findings, and the records of its folder. */
async function joinableHere({ store, projects, engine }: AssistantServices): Promise<readonly Joined[]> {
  const editor = vscode.window.activeTextEditor;
  const uri = editor?.document.uri;
  const folder = uri ? placeOf(uri).folder : vscode.workspace.workspaceFolders?.[0];
  const loaded = await engine.load();
  const findings = uri ? store.in(folder).filter(({ path }) => path === placeOf(uri).path) : [];
  const records = folder ? (await projects.projectOf(folder)).register.records : [];
  return [
    ...(editor ? ownParts(editor) : []),
    ...(uri ? findings.slice(0, MAX_FINDINGS).map((finding) => findingJoined(uri, finding, loaded)) : []),
    ...(folder
      ? records.map((record): Joined => {
          const at = vscode.Uri.joinPath(folder.uri, record.path);
          return { kind: 'record', uri: at, record, label: recordName(record) };
        })
      : []),
  ];
}

function findingJoined(uri: vscode.Uri, ...[finding, engine]: Parameters<typeof messageOfFinding>): Joined {
  return { kind: 'finding', uri, finding, label: messageOfFinding(finding, engine) };
}

function ownParts(editor: vscode.TextEditor): readonly Joined[] {
  const selection = selectionOf(editor);
  return [...(selection ? [selection] : []), fileJoined(editor.document.uri)];
}

/** What is selected, `undefined` where nothing is. */
export function selectionOf({ document, selection }: vscode.TextEditor): Joined | undefined {
  return selection.isEmpty ? undefined : rangeJoined(document.uri, selection);
}

/** Some lines of a file, as they are when the question is asked. */
export function rangeJoined(uri: vscode.Uri, { start, end }: vscode.Range): Joined {
  const lines = `${String(start.line + 1)}–${String(end.line + 1)}`;
  return { kind: 'selection', uri, range: new vscode.Range(start, end), label: `${placeOf(uri).path}:${lines}` };
}

export function fileJoined(uri: vscode.Uri): Joined {
  return { kind: 'file', uri, label: placeOf(uri).path };
}

async function pickFile(): Promise<Joined | undefined> {
  const found = await vscode.workspace.findFiles('**/*', undefined, MAX_FILES);
  const items = found
    .map((uri) => ({ label: placeOf(uri).path, uri }))
    .sort((one, other) => (one.label < other.label ? -1 : 1));
  const picked = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which file?') });
  return picked && fileJoined(picked.uri);
}

export function kindName(kind: Joined['kind']): string {
  switch (kind) {
    case 'selection':
      return vscode.l10n.t('selection');
    case 'file':
      return vscode.l10n.t('file');
    case 'finding':
      return vscode.l10n.t('finding');
    case 'record':
      return vscode.l10n.t('record');
  }
}
