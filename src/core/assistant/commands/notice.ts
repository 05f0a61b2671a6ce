import type { Gap } from '../../register/gaps.ts';
import { gapsOfRecord } from '../../register/incomplete.ts';
import { escapeMarkdown } from '../../texts/escape-markdown.ts';
import type { AssistantTextId } from '../assistant-texts-file.ts';
import type { CommandAnswer, CommandContext, SlashCommand } from './command.ts';
import { recordTitle } from '../../register/record-title.ts';

const kinds = ['missing', 'unanswered', 'unconfirmed'] as const;

/** What a record lacks before its notices can be published, and which article asks for each thing. */
export const noticeCommand: SlashCommand = {
  name: 'notice',
  asksModel: true,
  answer: (context) => {
    const { record, phrase, project, locale } = context;
    if (!record) return registerOf(context);
    const name = escapeMarkdown(recordTitle(record, locale));
    const gaps = [...new Map(gapsOfRecord(record.record, project.policy).map((gap) => [gap.path, gap])).values()];
    const text =
      gaps.length === 0
        ? phrase('notice.complete', { name })
        : [
            phrase('notice.lacks', { name, count: gaps.length }),
            ...kinds.flatMap((kind) => listOf(kind, gaps, context)),
          ].join('\n\n');
    const { path } = record;
    return {
      text,
      actions: [
        { kind: 'record', path },
        { kind: 'notice', path },
      ],
    };
  },
};

/** Every record of the register with how much it lacks: which one is meant is the person's to say. */
function registerOf({ project: { register, policy }, phrase, locale }: CommandContext): CommandAnswer {
  if (register.records.length === 0) return { text: phrase('notice.none'), actions: [] };
  const items = register.records.map((record) => {
    const name = escapeMarkdown(recordTitle(record, locale));
    const count = new Set(gapsOfRecord(record.record, policy).map(({ path }) => path)).size;
    return `- ${count === 0 ? phrase('notice.complete', { name }) : phrase('notice.lacks', { name, count })}`;
  });
  return { text: [phrase('notice.several'), items.join('\n')].join('\n\n'), actions: [] };
}

function listOf(kind: Gap['kind'], gaps: readonly Gap[], { phrase, locale }: CommandContext): readonly string[] {
  const ofKind = gaps.filter((gap) => gap.kind === kind);
  if (ofKind.length === 0) return [];
  const items = ofKind.map(({ label, legalRef }) => {
    const article = escapeMarkdown(legalRef[locale]);
    const link = legalRef.link === '' ? article : `[${article}](${legalRef.link})`;
    return `- ${escapeMarkdown(label[locale])} (${link})`;
  });
  const title: AssistantTextId = `notice.${kind}`;
  return [`**${phrase(title)}**`, items.join('\n')];
}
