import type { AiActFields } from './record-fields/ai-act-file.ts';
import type { AlgorithmFields } from './record-fields/algorithm-file.ts';
import type { DataFields } from './record-fields/data-file.ts';
import type { DecisionFields } from './record-fields/decision-file.ts';
import type { LogicFields } from './record-fields/logic-file.ts';
import type { ModelFields } from './record-fields/model-file.ts';
import type { PeopleFields } from './record-fields/people-file.ts';
import type { CanadaFields, NetherlandsFields, UnitedKingdomFields } from './record-fields/places-file.ts';
import type { ResponsibleFields } from './record-fields/responsible-file.ts';
import type { RisksFields } from './record-fields/risks-file.ts';

export type { TextByLanguage } from './record-fields/values-file.ts';

/**
 * `.vigie/algorithms/<id>.yml`: one algorithm of the register. Its fields are the union of what the laws of
 * `src/core/law/jurisdictions` ask, each once.
 */
export interface RecordFile
  extends
    AlgorithmFields,
    ResponsibleFields,
    DecisionFields,
    PeopleFields,
    DataFields,
    LogicFields,
    ModelFields,
    RisksFields,
    AiActFields,
    UnitedKingdomFields,
    NetherlandsFields,
    CanadaFields {
  /** Answers to the law's questions; a question without an answer is unknown, never false. */
  facts?: Record<string, boolean>;
  /** The code that this record covers. */
  implementation?: Implementation[];
  /** Fields that a law asks for where they matter, and that do not matter here: `retention`. */
  notApplicable?: string[];
  /** Fields whose text was drafted by a model and that no person has confirmed yet, such as `purpose.fr`. */
  unconfirmed?: string[];
}

/** The fields that can answer what a law asks. */
export type RecordField = Exclude<
  keyof RecordFile,
  'id' | 'hosts' | 'facts' | 'implementation' | 'notApplicable' | 'unconfirmed'
>;

/** Files by glob, and functions or classes in them by name; all of the file when no name is given. */
export interface Implementation {
  /**
   * Glob of paths, relative to the project's root.
   * @pattern ^.{1,1000}$
   */
  files: string;
  symbols?: string[];
}
