import type { LocalisedText } from '../findings/finding.ts';
import type { Severity } from '../findings/severity.ts';
import type { RuleId } from './rule-id.ts';

/** Data of one rule, `<group>/<name>.yml` in this folder. */
export interface RuleFile {
  readonly id: RuleId;
  /** Level where neither policy nor context says otherwise. */
  readonly severity: Severity;
  readonly name: LocalisedText;
  readonly legalBasis: readonly LegalBasis[];
  /** What is found, by message id; `{placeholders}` are filled by the check. */
  readonly messages: Readonly<Record<string, LocalisedText>>;
  /** Why it matters, for a developer. */
  readonly why: LocalisedText;
  /** What to do about it. */
  readonly remedy: LocalisedText;
}

export interface LegalBasis {
  /** Short name of the article, in both languages. */
  readonly ref: LocalisedText;
  readonly url?: string;
}
