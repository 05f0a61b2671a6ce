import type { Finding } from '../../findings/finding.ts';
import type { SeenAiCall } from '../../inventory/seen-ai-call.ts';
import type { Project } from '../../project/project.ts';
import type { RegisteredRecord } from '../../register/register.ts';
import type { RuleId } from '../../rules/rule-id.ts';
import type { Locale } from '../../rules/rules.ts';
import type { Phrase } from '../../texts/phrase.ts';
import type { AssistantTextId } from '../assistant-texts-file.ts';

/** What a slash command is about: what the person has joined to the question, else where they are. */
export interface CommandContext {
  readonly project: Project;
  readonly locale: Locale;
  readonly phrase: Phrase<AssistantTextId>;
  /** The file that the question is about, relative to the project's root; absent where there is none. */
  readonly path?: string;
  /** Findings joined to the question, else those under the cursor, else those of the file. */
  readonly findings: readonly Finding[];
  /** The record that the question is about. */
  readonly record?: RegisteredRecord;
  /** AI calls of the file. */
  readonly calls: readonly SeenAiCall[];
}

/** What a person can do next, offered below an answer as a button. */
export type AnswerAction =
  | { readonly kind: 'rule'; readonly rule: RuleId }
  /** A place in a file; the line counts from 1. */
  | { readonly kind: 'place'; readonly path: string; readonly line: number }
  | { readonly kind: 'record'; readonly path: string }
  | { readonly kind: 'notice'; readonly path: string }
  | { readonly kind: 'policy' }
  | { readonly kind: 'document'; readonly path: string; readonly line: number };

/** What Vigie knows by itself. */
export interface CommandAnswer {
  /** Markdown. */
  readonly text: string;
  readonly actions: readonly AnswerAction[];
}

/** A slash command, one a file, listed in `commands.ts`. */
export interface SlashCommand {
  readonly name: SlashCommandName;
  /** Whether a model, where there is one, is asked as well. */
  readonly asksModel: boolean;
  answer(context: CommandContext): CommandAnswer;
}

export const slashCommandNames = ['explain', 'fix', 'document', 'notice', 'policy', 'review'] as const;

export type SlashCommandName = (typeof slashCommandNames)[number];
