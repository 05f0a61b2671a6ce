import * as vscode from 'vscode';
import type { Finding } from '../../core/findings/finding.ts';
import type { SeenAiCall } from '../../core/inventory/seen-ai-call.ts';
import type { Gap } from '../../core/register/gaps.ts';
import type { RegisteredRecord } from '../../core/register/register.ts';
import { commandIds } from '../commands/command-ids.ts';
import { currentLocale } from '../locale.ts';
import { recordName } from '../record-target.ts';
import { branch, leaf, type TreeNode } from '../tree-node.ts';

/** What the lines of one record are made from. */
export interface RecordContext {
  readonly folder: vscode.Uri;
  readonly gaps: readonly Gap[];
  /** Those of the whole folder. */
  readonly findings: readonly Finding[];
  /** Those of the whole folder. */
  readonly calls: readonly SeenAiCall[];
}

/** What a finding about a record says of its state, by rule; the texts are made when they are shown. */
const stateTexts: ReadonlyMap<string, () => string> = new Map([
  ['register/invalid-record', () => vscode.l10n.t('invalid')],
  ['register/orphan-record', () => vscode.l10n.t('its code is gone')],
  ['ai/record-mismatch', () => vscode.l10n.t('differs from the code')],
  ['register/review-overdue', () => vscode.l10n.t('review overdue')],
]);

/** A record, its state, and below it the calls that it covers and what it lacks. */
export function recordNode(registered: RegisteredRecord, context: RecordContext): TreeNode {
  const { folder, gaps } = context;
  const { record, path } = registered;
  const uri = vscode.Uri.joinPath(folder, path);
  const id = `record\n${uri.toString()}`;
  const label = recordName(registered);
  const covered = context.calls.filter(({ recordId }) => recordId === record.id);
  const state = stateOf(registered, context);
  const isFine = state.length === 0;
  const description = isFine ? vscode.l10n.t('complete') : state.join(', ');
  const node = branch(
    { id, label, description, icon: isFine ? 'pass' : 'warning', tooltip: `${label}\n${path}\n${description}` },
    () => [
      ...covered.map((call) => callNode(call, id, folder)),
      ...uniqueGaps(gaps).map((gap) => gapNode(gap, id, uri)),
    ],
  );
  node.item.command = { command: commandIds.openAsForm, title: label, arguments: [uri] };
  node.item.contextValue = 'record';
  return node;
}

/** Everything that is left to do about a record, in words; nothing when it is complete. */
function stateOf({ path }: RegisteredRecord, { gaps, findings }: RecordContext): readonly string[] {
  const about = findings.filter(
    (finding) => finding.path === path || finding.related?.some((place) => place.path === path),
  );
  const said = [...stateTexts]
    .filter(([rule]) => about.some(({ ruleId }) => ruleId === rule))
    .map(([, text]) => text());
  const { length } = uniqueGaps(gaps);
  return length === 0 ? said : [...said, vscode.l10n.t('to complete: {0}', length)];
}

function uniqueGaps(gaps: readonly Gap[]): readonly Gap[] {
  return [...new Map(gaps.map((gap) => [gap.path, gap])).values()];
}

/** The calls that no record covers. */
export function undocumentedNodes(calls: readonly SeenAiCall[], folder: vscode.Uri): readonly TreeNode[] {
  const undocumented = calls.filter(({ recordId }) => recordId === undefined);
  if (undocumented.length === 0) return [];
  const id = `undocumented\n${folder.toString()}`;
  const label = vscode.l10n.t('Calls without a record');
  const text = { id, label, description: String(undocumented.length), icon: 'question' };
  return [branch(text, () => undocumented.map((call) => callNode(call, id, folder)))];
}

function callNode(
  { path, line, start, providerName, model }: SeenAiCall,
  parent: string,
  folder: vscode.Uri,
): TreeNode {
  const label = `${path.slice(path.lastIndexOf('/') + 1)}:${line}`;
  const description = [providerName, model].filter((text) => text !== undefined).join(' · ');
  const text = { id: `${parent}\n${path}\n${start}`, label, description, icon: 'sparkle' };
  return leaf(text, vscode.Uri.joinPath(folder, path), line - 1);
}

function gapNode({ path, label, kind }: Gap, parent: string, uri: vscode.Uri): TreeNode {
  const icon = kind === 'unanswered' ? 'question' : 'circle-outline';
  const title = label[currentLocale()];
  const node = leaf({ id: `${parent}\n${path}`, label: title, description: path, icon }, uri, 0);
  node.item.command = { command: commandIds.openAsForm, title, arguments: [uri] };
  return node;
}
