import { promptTexts } from '../../../../generated/prompt-texts.ts';
import type { Finding } from '../../findings/finding.ts';
import type { PromptMessage, PromptPart, TextOrigin } from '../../guard/prompt.ts';
import { messageOf, ruleOf, type Locale } from '../../rules/rules.ts';
import { phrasesOf } from '../../texts/phrase.ts';
import type { SlashCommandName } from '../commands/command.ts';
import type { DraftableField } from '../drafts/draftable.ts';

/** A text joined to a question, as it is when the question is asked. */
export interface JoinedText {
  readonly origin: Extract<TextOrigin, 'selection' | 'attached-file'>;
  readonly path: string;
  readonly languageId: string;
  readonly text: string;
  /** What was found in it, when a finding was joined. */
  readonly finding?: Finding;
}

/** What a person asks, before anything is masked. */
export interface Question {
  readonly command: SlashCommandName | undefined;
  /** What follows the command, or the question itself. */
  readonly text: string;
  readonly joined: readonly JoinedText[];
  /** Fields to draft, for a record that lacks some. */
  readonly fields: readonly DraftableField[];
  readonly locale: Locale;
}

/** The messages of a question: who the model works for, what was said before, and what is asked now. */
export function messagesOf(question: Question, before: readonly PromptMessage[]): readonly PromptMessage[] {
  const phrase = phrasesOf(promptTexts, question.locale);
  const system: PromptMessage = { role: 'system', parts: [{ origin: 'system', text: phrase('system') }] };
  return [system, ...before, { role: 'user', parts: partsOf(question) }];
}

function partsOf({ command, text, joined, fields, locale }: Question): readonly PromptPart[] {
  const phrase = phrasesOf(promptTexts, locale);
  const asked = command === undefined || command === 'policy' ? [] : [phrase(`ask.${command}`)];
  const list = fields.map(({ path, label }) => `- ${path}: ${label[locale]}`);
  const lines = [...asked, ...(list.length > 0 ? [list.join('\n')] : [])];
  return [
    ...joined.flatMap((one) => joinedParts(one, locale)),
    ...lines.map((line): PromptPart => ({ origin: 'system', text: line })),
    ...(text === '' ? [] : [{ origin: 'typed', text } as const]),
  ];
}

function joinedParts({ finding, ...part }: JoinedText, locale: Locale): readonly PromptPart[] {
  if (!finding) return [part];
  const phrase = phrasesOf(promptTexts, locale);
  const params = {
    rule: finding.ruleId,
    message: messageOf(finding, locale),
    remedy: ruleOf(finding.ruleId).remedy[locale],
  };
  return [part, { origin: 'system', text: phrase('finding', params) }];
}
