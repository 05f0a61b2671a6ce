import type { Finding } from '../../findings/finding.ts';
import { messageOf, ruleOf } from '../../rules/rules.ts';
import { escapeMarkdown } from '../../texts/escape-markdown.ts';
import type { CommandAnswer, CommandContext, SlashCommand } from './command.ts';
import { originOf } from './origin-text.ts';

/** More than this is a list, which `/review` gives. */
const MAX_EXPLAINED = 3;

/** Why something was found, where that is written, and what to do: the rule's own texts. */
export const explainCommand: SlashCommand = {
  name: 'explain',
  asksModel: true,
  answer: (context): CommandAnswer => {
    const { findings, phrase } = context;
    if (findings.length === 0) return { text: phrase('explain.none'), actions: [] };
    const explained = findings.slice(0, MAX_EXPLAINED);
    const left = findings.length - explained.length;
    const parts = explained.map((finding) => explanationOf(finding, context));
    return {
      text: [...parts, ...(left > 0 ? [phrase('more', { count: left })] : [])].join('\n\n'),
      actions: [...new Set(explained.map(({ ruleId }) => ruleId))].map((rule) => ({ kind: 'rule', rule })),
    };
  },
};

function explanationOf(finding: Finding, { locale, phrase, project }: CommandContext): string {
  const { name, why, remedy, legalBasis } = ruleOf(finding.ruleId);
  const basis = legalBasis.map(({ ref, url }) => (url ? `[${escapeMarkdown(ref[locale])}](${url})` : ref[locale]));
  const place = `\`${finding.path}:${String(finding.start.line + 1)}\``;
  const origin = originOf(finding, project.policy, phrase);
  return [
    `### ${name[locale]}`,
    escapeMarkdown(messageOf(finding, locale)),
    phrase('explain.place', { rule: finding.ruleId, place, origin }),
    why[locale],
    ...(basis.length > 0 ? [phrase('explain.basis', { basis: basis.join(', ') })] : []),
    phrase('explain.remedy', { remedy: remedy[locale] }),
  ].join('\n\n');
}
