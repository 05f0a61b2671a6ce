import * as vscode from 'vscode';
import type { SlashCommand } from '../../core/assistant/commands/command.ts';
import { currentLocale } from '../locale.ts';
import type { AssistantServices } from './assistant-services.ts';
import type { Conversation } from './conversation.ts';
import type { Joined } from './joined.ts';
import { joinedByDefault, subjectOf, type Subject } from './question.ts';
import { fixesOf, turnActions } from './turn-actions.ts';
import type { TurnAction } from './turn.ts';

export interface TypedQuestion {
  readonly typed: string;
  readonly joined: readonly Joined[];
  readonly conversation: Conversation;
  readonly services: AssistantServices;
}

/** Says what the person has typed and what Vigie knows about it by itself; a model comes after, where there is one. */
export async function answerTyped({ typed, joined, conversation, services }: TypedQuestion): Promise<void> {
  const engine = await services.engine.load();
  const { command } = engine.readTyped(typed);
  const about = joined.length > 0 ? joined : await joinedByDefault(command?.name, services);
  const chips = about.map(({ label }) => label);
  conversation.add({ from: 'person', title: vscode.l10n.t('You'), state: 'done', text: typed.trim(), chips });
  const title = vscode.l10n.t('Vigie, without a model');
  if (command) {
    const subject = await subjectOf(about, command.name, services);
    const { text, actions } = await ownAnswer(command, subject, services);
    conversation.add({ from: 'vigie', title, state: 'done', text, actions });
  } else {
    conversation.add({
      from: 'vigie',
      title,
      state: 'done',
      text: vscode.l10n.t('No model is chosen. Commands work without one: type /.'),
    });
  }
}

async function ownAnswer(
  command: SlashCommand,
  subject: Subject,
  services: AssistantServices,
): Promise<{ readonly text: string; readonly actions: readonly TurnAction[] }> {
  const engine = await services.engine.load();
  const { project, path, record, findings, calls, folder, uri } = subject;
  const { text, actions } = engine.ownAnswer(command, {
    project,
    locale: currentLocale(),
    findings,
    calls,
    ...(path !== undefined && { path }),
    ...(record && { record }),
  });
  const [first] = findings;
  const fixes = command.name === 'fix' && uri && first ? await fixesOf(uri, first, services) : [];
  return { text, actions: [...fixes, ...turnActions(actions, folder)] };
}
