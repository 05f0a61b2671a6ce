import { isRuleId, ruleIds, type RuleId } from '../rules/rule-id.ts';
import type { FindingMessage } from '../findings/finding.ts';
import type { TextRange } from '../text/document.ts';
import { unknownWord } from '../yaml/unknown-word.ts';
import { isDay } from './dates.ts';

/** What starts a leave in a comment. */
export const leaveMark = 'vigie-ignore';

/** `vigie-ignore <rule>[, <rule>…] [until=YYYY-MM-DD] -- reason`, as read. */
export interface Leave {
  readonly rules: readonly RuleId[];
  readonly until: string | undefined;
  readonly reason: string;
}

/** A leave, or what is wrong with it (a message of rule `policy/invalid`). */
export type ParsedLeave = { readonly leave: Leave } | { readonly mistake: FindingMessage };

/** Reads what follows the mark on its line. */
export function parseLeave(text: string): ParsedLeave {
  // The dashes are for XML, where a comment may not hold two hyphens.
  const separator = /(?:^|\s)(?:--|—|–)(?:\s|$)/.exec(text);
  const head = separator ? text.slice(0, separator.index) : text;
  const reason = separator ? text.slice(separator.index + separator[0].length).trim() : '';
  const words = head.split(/[\s,]+/).filter((word) => word !== '');
  const rules = words.filter((word) => !word.startsWith('until='));
  const untils = words.filter((word) => word.startsWith('until=')).map((word) => word.slice('until='.length));
  const unknown = rules.find((rule) => !isRuleId(rule));
  if (rules.length === 0) return { mistake: { id: 'no-rule', params: { example: ruleIds[0] } } };
  if (unknown !== undefined) {
    return { mistake: { id: 'unknown-rule', params: { ...unknownWord(unknown, ruleIds) } } };
  }
  if (untils.length > 1 || !untils.every(isDay)) return { mistake: { id: 'bad-until', params: {} } };
  if (!/[\p{L}\p{N}]/u.test(reason)) return { mistake: { id: 'no-reason', params: {} } };
  return { leave: { rules: rules.filter(isRuleId), until: untils[0], reason } };
}

/** A leave where it stands in a document. */
export interface PlacedLeave {
  /** From the mark to the end of the reason. */
  readonly range: TextRange;
  /** Zero-based line that it covers; past the last one when nothing follows. */
  readonly line: number;
  readonly parsed: ParsedLeave;
}
