import * as vscode from 'vscode';
import type { CallService } from '../core/ai-calls/call-service.ts';
import type { Hosting } from '../core/ai-calls/provider-file.ts';
import type { JudgedCall } from '../core/policy/policy.ts';
import type { BoundAiCall } from '../core/scan/scan.ts';
import { commandIds, commandLink } from './commands/command-ids.ts';
import type { LazyEngine } from './engine/lazy-engine.ts';
import { originMarkdown } from './level-origin.ts';
import { currentLocale } from './locale.ts';
import { placeOf } from './project/projects.ts';
import { recordName } from './record-target.ts';
import type { DocumentScans } from './scans/document-scans.ts';

/** On an AI call: who provides the model and where it runs, what the policy says and where, and the record. */
export function registerCallHover(engine: LazyEngine, scans: DocumentScans): vscode.Disposable {
  return vscode.languages.registerHoverProvider('*', {
    provideHover: async (document, position) => {
      const scan = await scans.of(document);
      if (scan?.kind !== 'scanned') return undefined;
      const { source, result, project } = scan;
      const offset = source.offsetAt(position);
      const bound = result.aiCalls.find(({ call: { range } }) => range.start <= offset && offset <= range.end);
      if (!bound) return undefined;
      const { verdictOnCall } = await engine.load();
      const root = placeOf(document.uri).folder?.uri;
      const verdict = verdictOnCall(bound, project.policy.forPath(source.path));
      const lines = [
        callLine(bound),
        hostingLine(bound.call.service),
        verdictLine(verdict, root),
        recordLine(bound, root),
      ];
      const text = new vscode.MarkdownString(lines.join('\n\n'));
      text.isTrusted = { enabledCommands: [commandIds.openAsForm] };
      const { start, end } = bound.call.range;
      const [from, to] = [source.positionAt(start), source.positionAt(end)];
      return new vscode.Hover(text, new vscode.Range(from.line, from.character, to.line, to.character));
    },
  });
}

/** Names of models and hosts come from the code: they are shown as code, never read as markup. */
function code(text: string): string {
  return `\`${text.replaceAll('`', 'ʼ')}\``;
}

function callLine({ call }: BoundAiCall): string {
  const details = [call.model, call.host].flatMap((text) => (text === undefined ? [] : [code(text)]));
  return [`**${vscode.l10n.t('AI call')}** · ${code(call.providerName)}`, ...details].join(' · ');
}

function hostingLine(service: CallService | undefined): string {
  if (!service) return vscode.l10n.t('Who provides the model, and where it runs: unknown.');
  const { organisation, headOffice, hosting, region } = service;
  const office = headOffice === undefined ? '' : ` (${countryName(headOffice)})`;
  return `${vscode.l10n.t('Provider: {0}', organisation + office)}  \n${vscode.l10n.t('Runs: {0}', placeText(hosting, region))}`;
}

function placeText(hosting: Hosting, region: string | undefined): string {
  const note = hosting.note ? ` – ${hosting.note[currentLocale()]}` : '';
  const named = region === undefined ? '' : ` (${code(region)})`;
  return whereText(hosting) + named + note;
}

function whereText(hosting: Hosting): string {
  switch (hosting.where) {
    case 'documented':
      return (hosting.regions ?? []).map(countryName).join(', ');
    case 'customer-chosen':
      return vscode.l10n.t('where its customer chooses');
    case 'routed':
      return vscode.l10n.t('wherever the gateway sends the question');
    case 'self-hosted':
      return vscode.l10n.t('where you run it');
    case 'in-process':
      return vscode.l10n.t('in the program itself');
    case 'user-device':
      return vscode.l10n.t('on the device of the person');
    case 'unknown':
      return vscode.l10n.t('unknown');
  }
}

function countryName(code: string): string {
  return new Intl.DisplayNames([currentLocale()], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

function verdictLine(verdict: JudgedCall | undefined, root: vscode.Uri | undefined): string {
  if (!verdict) return vscode.l10n.t('The policy says nothing of it.');
  const origin = originMarkdown(verdict.origin, root);
  return verdict.value === 'deny'
    ? vscode.l10n.t('The policy forbids it: {0}', origin)
    : vscode.l10n.t('The policy allows it: {0}', origin);
}

function recordLine({ record }: BoundAiCall, root: vscode.Uri | undefined): string {
  if (!record) return vscode.l10n.t('No record of the register covers it.');
  const name = code(recordName(record));
  const link = root && commandLink(commandIds.openAsForm, vscode.Uri.joinPath(root, record.path));
  return vscode.l10n.t('Record: {0}', link ? `[${name}](${link})` : name);
}
