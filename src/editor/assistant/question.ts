import * as vscode from 'vscode';
import type { SlashCommandName } from '../../core/assistant/commands/command.ts';
import type { Finding } from '../../core/findings/finding.ts';
import type { SeenAiCall } from '../../core/inventory/seen-ai-call.ts';
import type { Project } from '../../core/project/project.ts';
import type { RegisteredRecord } from '../../core/register/register.ts';
import { rangeOf } from '../diagnostics/to-diagnostic.ts';
import { placeOf } from '../project/projects.ts';
import { activeForm } from '../record-form/open-record-form.ts';
import type { AssistantServices } from './assistant-services.ts';
import { messageOfFinding } from './finding-label.ts';
import type { Joined } from './joined.ts';
import { fileJoined, selectionOf } from './joinable.ts';

/** What a question is about, as the person sees it: what is joined to it, else where they are. */
export interface Subject {
  readonly folder: vscode.WorkspaceFolder | undefined;
  readonly project: Project;
  /** The file in question. */
  readonly uri: vscode.Uri | undefined;
  readonly path: string | undefined;
  readonly findings: readonly Finding[];
  readonly record: RegisteredRecord | undefined;
  readonly calls: readonly SeenAiCall[];
}

export async function subjectOf(
  joined: readonly Joined[],
  command: SlashCommandName | undefined,
  services: AssistantServices,
): Promise<Subject> {
  const uri = joined.find(({ kind }) => kind !== 'record')?.uri ?? vscode.window.activeTextEditor?.document.uri;
  const ofRecord = joined.find(({ kind }) => kind === 'record')?.uri ?? activeForm();
  const [first] = vscode.workspace.workspaceFolders ?? [];
  const folder = folderOf(uri) ?? folderOf(ofRecord) ?? first;
  const project = await services.projects.projectOf(folder);
  const path = uri && placeOf(uri).path;
  const calls = folder ? services.seen.callsIn(folder).filter((call) => call.path === path) : [];
  const ofFile = services.store.in(folder).filter((finding) => finding.path === path);
  return {
    folder,
    project,
    uri,
    path,
    calls,
    findings: findingsIn(joined, command, ofFile, uri),
    record: recordIn(joined, project, calls, ofRecord ?? uri),
  };
}

/** What goes with a command where the person has joined nothing: it is shown with the question, as what they join is. */
export async function joinedByDefault(
  command: SlashCommandName | undefined,
  services: AssistantServices,
): Promise<readonly Joined[]> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || command === undefined || command === 'policy' || command === 'notice') return [];
  const { uri } = editor.document;
  if (command === 'document' || command === 'review') return [fileJoined(uri)];
  const { findings } = await subjectOf([], command, services);
  const here = findings.filter((finding) => rangeOf(finding).intersection(editor.selection));
  const engine = await services.engine.load();
  if (here.length > 0) {
    return here.map((finding) => ({ kind: 'finding', uri, finding, label: messageOfFinding(finding, engine) }));
  }
  const selection = selectionOf(editor);
  return selection ? [selection] : [];
}

function folderOf(uri: vscode.Uri | undefined): vscode.WorkspaceFolder | undefined {
  return uri && placeOf(uri).folder;
}

function findingsIn(
  joined: readonly Joined[],
  command: SlashCommandName | undefined,
  ofFile: readonly Finding[],
  uri: vscode.Uri | undefined,
): readonly Finding[] {
  const chosen = joined.flatMap((item) => (item.kind === 'finding' ? [item.finding] : []));
  if (chosen.length > 0) return chosen;
  if (command === 'review') return ofFile;
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.uri.toString() !== uri?.toString()) return ofFile;
  const here = ofFile.filter((finding) => editor && rangeOf(finding).intersection(editor.selection));
  return here.length > 0 ? here : ofFile;
}

/** The record joined, else the one whose file this is, else the one that covers a call of the file, else the only one. */
function recordIn(
  joined: readonly Joined[],
  { register }: Project,
  calls: readonly SeenAiCall[],
  uri: vscode.Uri | undefined,
): RegisteredRecord | undefined {
  const chosen = joined.flatMap((item) => (item.kind === 'record' ? [item.record] : []));
  const path = uri && placeOf(uri).path;
  const { records } = register;
  const covering = calls.flatMap(({ recordId }) => records.filter(({ record }) => record.id === recordId));
  const own = records.find((record) => record.path === path);
  return chosen[0] ?? own ?? covering[0] ?? (records.length === 1 ? records[0] : undefined);
}
