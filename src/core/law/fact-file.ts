import type { LocalisedText } from '../findings/finding.ts';
import type { RecordFile } from '../register/record-file.ts';

/** A fact on which duties depend, one entry of `facts.yml`. */
export interface FactFile {
  readonly id: string;
  /** What it means when it holds, for those that a policy may forbid and those that are computed. */
  readonly meaning?: LocalisedText;
  /** What a person is asked, to be answered by yes or no. */
  readonly question: LocalisedText;
  /** How the answer can be known: read in code, set once in the policy, computed, or asked of a person. */
  readonly establishedBy: 'code' | 'code, then ask' | 'config' | 'ask' | 'computed';
  /** It is true of one person's case, and false of the next: no record answers it. */
  readonly perCase?: true;
  /** For a computed fact: the facts from which it follows when nobody has answered it. */
  readonly computedFrom?: FactCondition;
  /** Parts of the record that say it as well. The first that says anything decides. */
  readonly fromRecord?: readonly RecordEvidence[];
  readonly confidence: 'read' | 'inferred';
}

/** What a part of the record says of a fact: by one of its values, by a special category of data, or by being filled in. */
export interface RecordEvidence {
  readonly field: keyof RecordFile;
  /** Values that say yes; any content does when absent. */
  readonly yes?: readonly string[];
  /** Values that say no. */
  readonly no?: readonly string[];
  /** Yes when one of the data categories is special (GDPR art. 9). A list of categories may be short: it never says no. */
  readonly special?: true;
}

/** Facts that must hold: all of `all`, one of `any` unless empty, none of `none`. An unanswered fact is unknown. */
export interface FactCondition {
  readonly all?: readonly string[];
  readonly any?: readonly string[];
  readonly none?: readonly string[];
}
