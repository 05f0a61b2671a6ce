import * as vscode from 'vscode';
import type { CommandAnswer, SlashCommand } from '../../core/assistant/commands/command.ts';
import { currentLocale } from '../locale.ts';
import type { Prepared } from './asking/prepare.ts';
import type { AssistantServices } from './assistant-services.ts';
import type { Conversation } from './conversation.ts';
import type { Subject } from './question.ts';
import { fixesOf, turnActions } from './turn-actions.ts';

/** What Vigie knows by itself about what was typed, as Markdown; `undefined` for a question of one's own. */
export async function answerText(
  { command, subject }: Prepared,
  services: AssistantServices,
): Promise<string | undefined> {
  return command && (await ownAnswer(command, subject, services)).text;
}

/** Adds what the person has typed, and what Vigie knows about it by itself; a model comes after, where there is one. */
export async function addOwnAnswer(
  typed: string,
  { command, about, subject }: Prepared,
  conversation: Conversation,
  services: AssistantServices,
): Promise<void> {
  const chips = about.map(({ label }) => label);
  conversation.add({ from: 'person', title: vscode.l10n.t('You'), state: 'done', text: typed.trim(), chips });
  if (!command) return;
  const { text, actions } = await ownAnswer(command, subject, services);
  const { folder, uri, findings } = subject;
  const [first] = findings;
  const fixes = command.name === 'fix' && uri && first ? await fixesOf(uri, first, services) : [];
  const title = vscode.l10n.t('Vigie, without a model');
  conversation.add({ from: 'vigie', title, state: 'done', text, actions: [...fixes, ...turnActions(actions, folder)] });
}

async function ownAnswer(
  command: SlashCommand,
  { project, path, record, findings, calls }: Subject,
  services: AssistantServices,
): Promise<CommandAnswer> {
  const engine = await services.engine.load();
  return engine.answerOf(command.name, {
    project,
    locale: currentLocale(),
    findings,
    calls,
    ...(path !== undefined && { path }),
    ...(record && { record }),
  });
}
