import type { SeenAiCall } from '../../inventory/seen-ai-call.ts';
import { gapsOfRecord } from '../../register/incomplete.ts';
import { escapeMarkdown } from '../../texts/escape-markdown.ts';
import type { AnswerAction, CommandContext, SlashCommand } from './command.ts';
import { recordTitle } from '../../register/record-title.ts';

/** The AI calls of the file, the record of each, and what it lacks. */
export const documentCommand: SlashCommand = {
  name: 'document',
  asksModel: true,
  answer: (context) => {
    const { calls, phrase } = context;
    if (calls.length === 0) return { text: phrase('document.none'), actions: [] };
    return {
      text: calls.map((call) => `- ${lineOf(call, context)}`).join('\n'),
      actions: uniqueActions(calls.map((call) => actionOf(call, context))),
    };
  },
};

function lineOf(call: SeenAiCall, { project, phrase, locale }: CommandContext): string {
  const { line, callee, providerName, model } = call;
  const about = phrase('document.call', {
    line,
    callee: callee.replaceAll('`', ''),
    provider: escapeMarkdown(providerName),
    model: model === undefined ? '' : `, \`${model.replaceAll('`', '')}\``,
  });
  const record = project.register.records.find(({ record: { id } }) => id === call.recordId);
  if (!record) return `${about} ${phrase('document.no-record')}`;
  const count = new Set(gapsOfRecord(record.record, project.policy).map(({ path }) => path)).size;
  const name = escapeMarkdown(recordTitle(record, locale));
  const lacks = count > 0 ? ` ${phrase('document.lacks', { count })}` : '';
  return `${about} ${phrase('document.record', { name })}${lacks}`;
}

function actionOf({ path, line, recordId }: SeenAiCall, { project }: CommandContext): AnswerAction {
  const record = project.register.records.find(({ record: { id } }) => id === recordId);
  return record ? { kind: 'record', path: record.path } : { kind: 'document', path, line };
}

function uniqueActions(actions: readonly AnswerAction[]): readonly AnswerAction[] {
  return [...new Map(actions.map((action) => [JSON.stringify(action), action])).values()];
}
