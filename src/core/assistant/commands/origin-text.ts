import type { Finding } from '../../findings/finding.ts';
import type { Origin, Policy } from '../../policy/policy.ts';
import type { Phrase } from '../../texts/phrase.ts';
import type { AssistantTextId } from '../assistant-texts-file.ts';

/** Which setting decided the level of a finding, in words. */
export function originOf({ subject, path, ruleId }: Finding, policy: Policy, phrase: Phrase<AssistantTextId>): string {
  const here = policy.forPath(path);
  const ofCategory = subject.kind === 'personal-value' ? here.severityOfCategory(subject.category) : undefined;
  return originText((ofCategory ?? here.severityOf(ruleId)).origin, phrase);
}

export function originText({ source, line }: Origin, phrase: Phrase<AssistantTextId>): string {
  if (source === 'default') return phrase('policy.default');
  const name = `\`${source}\``;
  return source.startsWith('vigie:') ? name : phrase('policy.line', { source: name, line: line + 1 });
}
