import type { SlashCommand } from '../../../core/assistant/commands/command.ts';
import type { Question } from '../../../core/assistant/question/question.ts';
import type { PromptMessage } from '../../../core/guard/prompt.ts';
import { currentLocale } from '../../locale.ts';
import type { AssistantServices } from '../assistant-services.ts';
import type { Joined } from '../joined.ts';
import { joinedByDefault, subjectOf, type Subject } from '../question.ts';
import { readJoined } from './read-joined.ts';

/** What a person has typed, with all that goes with it. */
export interface Prepared {
  readonly command: SlashCommand | undefined;
  readonly about: readonly Joined[];
  readonly subject: Subject;
  readonly question: Question;
  /** The messages of the question, after what was said before. */
  readonly messagesAfter: (before: readonly PromptMessage[]) => readonly PromptMessage[];
  /** Whether a model is to be asked, where there is one. */
  readonly asksModel: boolean;
}

export async function prepare(
  typed: string,
  joined: readonly Joined[],
  services: AssistantServices,
): Promise<Prepared> {
  const engine = await services.engine.load();
  const { command, text } = engine.readTyped(typed);
  const about = joined.length > 0 ? joined : await joinedByDefault(command?.name, services);
  const subject = await subjectOf(about, command?.name, services);
  const { record, project } = subject;
  const drafts = command?.name === 'notice' || command?.name === 'document';
  const fields = drafts && record ? engine.draftableFields(record.record, project.policy) : [];
  const texts = await readJoined(about);
  const question = { command: command?.name, text, joined: texts, fields, locale: currentLocale() };
  const messagesAfter: Prepared['messagesAfter'] = (before) => engine.messagesOf(question, before);
  return { command, about, subject, question, messagesAfter, asksModel: asksModel(command, question) };
}

/** A notice that lacks nothing to draft needs no model, nor does a command about nothing. */
function asksModel(command: SlashCommand | undefined, { text, fields, joined }: Question): boolean {
  if (!command) return text !== '';
  if (command.name === 'notice') return fields.length > 0;
  return command.asksModel && joined.length > 0;
}
