import type { Wording } from '../texts/wording-file.ts';
import type { RuleFile } from './rule-file.ts';

export type RulePageTextId =
  | 'found'
  | 'why'
  | 'basis'
  | 'remedy'
  | 'example'
  | 'example.fictitious'
  | 'wrong'
  | 'right'
  | 'level'
  | 'level.default'
  | 'level.set'
  | 'leave.line'
  | 'leave.comment'
  | 'leave.paths'
  | 'leave.reason'
  | 'leave.owner'
  | `adjustable.${RuleFile['adjustable']}`;

/** What the page of a rule says besides the rule's own texts: `rule-page-texts.yml`. */
export type RulePageTextsFile = Record<RulePageTextId, Wording>;
