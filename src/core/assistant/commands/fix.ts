import { messageOf, ruleOf } from '../../rules/rules.ts';
import { escapeMarkdown } from '../../texts/escape-markdown.ts';
import type { SlashCommand } from './command.ts';

/** What to do about the first finding in question. The editor adds its own fixes, which need no model. */
export const fixCommand: SlashCommand = {
  name: 'fix',
  asksModel: true,
  answer: ({ findings, phrase, locale }) => {
    const [first] = findings;
    if (!first) return { text: phrase('fix.none'), actions: [] };
    const text = [
      escapeMarkdown(messageOf(first, locale)),
      phrase('explain.remedy', { remedy: ruleOf(first.ruleId).remedy[locale] }),
    ].join('\n\n');
    return { text, actions: [{ kind: 'place', path: first.path, line: first.start.line + 1 }] };
  },
};
