import { severityRank } from '../../findings/severity.ts';
import type { Finding } from '../../findings/finding.ts';
import { messageOf } from '../../rules/rules.ts';
import { escapeMarkdown } from '../../texts/escape-markdown.ts';
import type { CommandContext, SlashCommand } from './command.ts';

const MAX_LISTED = 20;

/** Every finding of the file, the gravest first. */
export const reviewCommand: SlashCommand = {
  name: 'review',
  asksModel: true,
  answer: (context) => {
    const { findings, phrase, path } = context;
    const file = `\`${path ?? '?'}\``;
    if (findings.length === 0) return { text: phrase('review.none', { file }), actions: [] };
    const listed = [...findings].sort(gravestFirst).slice(0, MAX_LISTED);
    const left = findings.length - listed.length;
    const table = [phrase('review.head'), '| --- | --- | --- |', ...listed.map((one) => rowOf(one, context))];
    const text = [
      phrase('review.count', { count: findings.length, file }),
      table.join('\n'),
      ...(left > 0 ? [phrase('more', { count: left })] : []),
    ].join('\n\n');
    const [first] = listed;
    return { text, actions: first ? [{ kind: 'place', path: first.path, line: first.start.line + 1 }] : [] };
  },
};

function gravestFirst(one: Finding, other: Finding): number {
  return severityRank(other.severity) - severityRank(one.severity) || one.start.line - other.start.line;
}

function rowOf(finding: Finding, { locale }: CommandContext): string {
  const message = escapeMarkdown(messageOf(finding, locale)).replaceAll('\n', ' ');
  return `| ${finding.severity} | ${String(finding.start.line + 1)} | ${message} \`${finding.ruleId}\` |`;
}
