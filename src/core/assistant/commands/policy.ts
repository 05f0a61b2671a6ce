import { aiCatalogue } from '../../../../generated/ai-catalogue.ts';
import { dataCategoryIds, dataCategoryOf } from '../../personal-data/categories.ts';
import type { DataHandling } from '../../policy/assistant-file.ts';
import { ruleIds } from '../../rules/rule-id.ts';
import type { CommandContext, SlashCommand } from './command.ts';
import { originText } from './origin-text.ts';

/** The policy as it holds for a file, each level with the line that decided it. No model is asked: it is all known. */
export const policyCommand: SlashCommand = {
  name: 'policy',
  asksModel: false,
  answer: (context) => ({
    text: [...headOf(context), levelsOf(context), ...restOf(context), ...modelsOf(context)].join('\n\n'),
    actions: [{ kind: 'policy' }],
  }),
};

function headOf({ project, phrase, path }: CommandContext): readonly string[] {
  if (project.policyPath === undefined) return [phrase('policy.none')];
  const file = `\`${path ?? '**'}\``;
  const head = phrase('policy.of', { path: project.policyPath, file });
  return project.policyIsValid ? [head] : [phrase('policy.invalid', { path: project.policyPath }), head];
}

function levelsOf({ project, phrase, path = '' }: CommandContext): string {
  const here = project.policy.forPath(path);
  const rows = ruleIds.map((id) => {
    const { value, origin } = here.severityOf(id);
    return `| \`${id}\` | ${value} | ${originText(origin, phrase)} |`;
  });
  return [phrase('policy.head'), '| --- | --- | --- |', ...rows].join('\n');
}

function restOf({ project, phrase, path = '' }: CommandContext): readonly string[] {
  const uses = [...project.policy.forPath(path).forbiddenUses.keys()].map((use) => `\`${use}\``);
  const { length } = project.policy.exceptions;
  return [
    ...(uses.length > 0 ? [phrase('policy.uses', { uses: uses.join(', ') })] : []),
    ...(length > 0 ? [phrase('policy.exceptions', { count: length })] : []),
  ];
}

/** Longest list of providers that the policy says the same of; they are hundreds. */
const MAX_LISTED = 12;

/** Who may be asked: those that the policy names, and in one word what it says of all others. */
function providersOf({ project, phrase, path = '' }: CommandContext): readonly string[] {
  const here = project.policy.forPath(path);
  const byVerdict = new Map<string, string[]>();
  for (const { id } of aiCatalogue) {
    const asked = { provider: id, host: undefined, model: undefined, data: [], inProcess: false };
    const verdict = here.verdictOn(asked)?.value;
    if (verdict !== undefined) byVerdict.set(verdict, [...(byVerdict.get(verdict) ?? []), id]);
  }
  const named = [...byVerdict].filter(([, ids]) => ids.length <= MAX_LISTED);
  const others = [...byVerdict].filter(([, ids]) => ids.length > MAX_LISTED);
  const list = named.flatMap(([verdict, ids]) => ids.map((id) => `\`${id}\` ${verdict}`)).join(', ');
  const sentences = [
    ...(list === '' ? [] : [phrase('policy.providers', { providers: list })]),
    ...others.map(([verdict]) => phrase('policy.other-providers', { verdict })),
  ];
  return sentences.length === 0 ? [] : [sentences.join(' ')];
}

/** Who may be asked, and what of personal data leaves. */
function modelsOf(context: CommandContext): readonly string[] {
  const { project, phrase, locale } = context;
  const { assistant } = project.policy;
  const handled = (wanted: DataHandling): string =>
    dataCategoryIds
      .filter((id) => assistant.handlingOf(id).value === wanted)
      .map((id) => dataCategoryOf(id)?.label[locale] ?? id)
      .join(', ');
  const [refused, clear] = [handled('refuse'), handled('allow')];
  return [
    ...providersOf(context),
    ...(refused === '' ? [] : [phrase('policy.refused', { data: refused })]),
    ...(clear === '' ? [] : [phrase('policy.clear', { data: clear })]),
    phrase('policy.masked'),
  ];
}
