import type { LocalisedText } from '../findings/finding.ts';
import type { Severity } from '../findings/severity.ts';
import type { RuleId } from './rule-id.ts';

/** Data of one rule, `<group>/<name>.yml` in this folder. */
export interface RuleFile {
  readonly id: RuleId;
  /** Level where neither policy nor context says otherwise. */
  readonly severity: Severity;
  /**
   * What a team may change: the level and, by a reasoned leave, single findings; the level only, because the finding is
   * about a file of `.vigie` or about a leave; or nothing, because the finding says that the policy itself is wrong.
   */
  readonly adjustable: 'level-and-leave' | 'level' | 'no';
  readonly name: LocalisedText;
  readonly legalBasis: readonly LegalBasis[];
  /** What is found, by message id; `{placeholders}` are filled by the check. */
  readonly messages: Readonly<Record<string, LocalisedText>>;
  /** Words that stand in the placeholders where the rule is explained. */
  readonly samples: Readonly<Record<string, LocalisedText | string>>;
  /** Why it matters, for a developer. */
  readonly why: LocalisedText;
  /** What to do about it. */
  readonly remedy: LocalisedText;
  readonly example?: RuleExample;
}

/** A text that the rule finds something in, and the same one put right. No value in it is anyone's. */
export interface RuleExample {
  /** Where it stands, relative to the project's root. */
  readonly path: string;
  /** Language of a Markdown code block. */
  readonly language: string;
  /** What must be known to read it: what the policy says, whose number this is. */
  readonly note?: LocalisedText;
  readonly wrong: string;
  readonly right: string;
}

export interface LegalBasis {
  /** Short name of the article, in both languages. */
  readonly ref: LocalisedText;
  readonly url?: string;
}
