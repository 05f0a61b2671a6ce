import * as vscode from 'vscode';
import type { JoinedText } from '../../../core/assistant/question/question.ts';
import { placeOf } from '../../project/projects.ts';
import type { Joined } from '../joined.ts';

/** Lines shown around a finding, on each side. */
const AROUND = 10;

/** What is joined says now, unsaved changes included. */
export async function readJoined(joined: readonly Joined[]): Promise<readonly JoinedText[]> {
  return Promise.all(joined.map(readOne));
}

async function readOne(item: Joined): Promise<JoinedText> {
  const document = await vscode.workspace.openTextDocument(item.uri);
  const about = { path: placeOf(item.uri).path, languageId: document.languageId };
  if (item.kind === 'selection') return { origin: 'selection', ...about, text: document.getText(item.range) };
  if (item.kind !== 'finding') return { origin: 'attached-file', ...about, text: document.getText() };
  const { start, end } = item.finding;
  const around = new vscode.Range(Math.max(0, start.line - AROUND), 0, end.line + AROUND + 1, 0);
  const text = document.getText(document.validateRange(around));
  return { origin: 'selection', ...about, text, finding: item.finding };
}
