import type { Gap } from '../../register/gaps.ts';
import { gapsOfRecord } from '../../register/incomplete.ts';
import { escapeMarkdown } from '../../texts/escape-markdown.ts';
import type { AssistantTextId } from '../assistant-texts-file.ts';
import type { CommandContext, SlashCommand } from './command.ts';
import { recordTitle } from '../../register/record-title.ts';

const kinds = ['missing', 'unanswered', 'unconfirmed'] as const;

/** What a record lacks before its notices can be published, and which article asks for each thing. */
export const noticeCommand: SlashCommand = {
  name: 'notice',
  asksModel: true,
  answer: (context) => {
    const { record, phrase, project, locale } = context;
    if (!record) return { text: phrase('notice.none'), actions: [] };
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
