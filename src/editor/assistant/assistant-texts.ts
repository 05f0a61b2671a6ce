import * as vscode from 'vscode';
import { slashCommandNames, type SlashCommandName } from '../../core/assistant/commands/command.ts';
import type { AssistantTexts, ShownCommand } from './assistant-messages.ts';

export function assistantTexts(): AssistantTexts {
  return {
    actions: vscode.l10n.t('What to do next'),
    add: vscode.l10n.t('Add context'),
    ask: vscode.l10n.t('Ask a question, or type / for a command'),
    body: vscode.l10n.t('Body of the request'),
    code: vscode.l10n.t('Code {0}', '{language}'),
    commands: vscode.l10n.t('Commands'),
    coming: vscode.l10n.t('The answer is coming.'),
    compare: vscode.l10n.t('Compare'),
    context: vscode.l10n.t('Joined to the question'),
    conversation: vscode.l10n.t('Conversation'),
    copied: vscode.l10n.t('Copied.'),
    copy: vscode.l10n.t('Copy'),
    empty: vscode.l10n.t(
      'Ask about a finding, a record or your code. Nothing leaves this machine before the policy has been asked.',
    ),
    forget: vscode.l10n.t('Delete “{0}”', '{label}'),
    forgetAll: vscode.l10n.t('Delete all'),
    history: vscode.l10n.t('History'),
    image: vscode.l10n.t('image: {0}', '{label}'),
    insert: vscode.l10n.t('Insert'),
    keep: vscode.l10n.t('Keep conversations on this machine'),
    masked: vscode.l10n.t('pseudonym'),
    model: vscode.l10n.t('Model'),
    newOne: vscode.l10n.t('New conversation'),
    notes: vscode.l10n.t('What was decided'),
    warnings: vscode.l10n.t('Before you use it'),
    preview: vscode.l10n.t('What leaves'),
    question: vscode.l10n.t('Question'),
    remove: vscode.l10n.t('Remove {0}', '{label}'),
    send: vscode.l10n.t('Send'),
    stop: vscode.l10n.t('Stop'),
    waiting: vscode.l10n.t('Waiting for the first words…'),
  };
}

export function shownCommands(): readonly ShownCommand[] {
  return slashCommandNames.map((name) => ({ name, help: helpOf(name) }));
}

function helpOf(name: SlashCommandName): string {
  switch (name) {
    case 'explain':
      return vscode.l10n.t('Why something was found, where it is written, what to do');
    case 'fix':
      return vscode.l10n.t('Fix what was found');
    case 'document':
      return vscode.l10n.t('Document the AI calls of the file');
    case 'notice':
      return vscode.l10n.t('What a notice lacks, and drafts of it');
    case 'policy':
      return vscode.l10n.t('What the policy says here');
    case 'review':
      return vscode.l10n.t('Read the file through');
  }
}
