import { rules as files } from '../../../generated/rules.ts';
import type { Finding, FindingMessage, LocalisedText } from '../findings/finding.ts';
import type { RuleFile } from './rule-file.ts';
import type { RuleId } from './rule-id.ts';

/** Languages of messages. */
export type Locale = keyof LocalisedText;

const byId = new Map<RuleId, RuleFile>(files.map((file) => [file.id, file]));

/** Data of a rule. Every `RuleId` has one: a test holds it so. */
export function ruleOf(id: RuleId): RuleFile {
  const rule = byId.get(id);
  if (!rule) throw new Error(`No data file for rule ${id}`);
  return rule;
}

/** The finding's one-line message: what was found. */
export function messageOf(finding: Pick<Finding, 'ruleId' | 'message'>, locale: Locale): string {
  const template = ruleOf(finding.ruleId).messages[finding.message.id];
  if (!template) throw new Error(`Rule ${finding.ruleId} has no message ${finding.message.id}`);
  return fill(template[locale], finding.message, locale);
}

function fill(template: string, message: FindingMessage, locale: Locale): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const param = message.params[name];
    if (param === undefined) return placeholder;
    return typeof param === 'string' ? param : param[locale];
  });
}
