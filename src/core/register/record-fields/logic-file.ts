import type { Resource, TextByLanguage, WebAddress } from './values-file.ts';

/** How it works. */
export interface LogicFields {
  /** Rules that people wrote, patterns that a machine found in data, or both. */
  algorithmKind?: AlgorithmKind[];
  /** The criteria and how they combine, in plain words. */
  logic?: TextByLanguage;
  /** The rules themselves: criteria, thresholds, formulas, in a form that people understand. */
  rules?: TextByLanguage;
  /** Criteria, thresholds and weights, one by one. */
  parameters?: Parameter[];
  /** What enters it. */
  input?: TextByLanguage;
  /** The steps from what enters to the result. */
  operations?: TextByLanguage;
  /** What it returns, and how to read it. */
  output?: TextByLanguage;
  /** How the result for one person can be explained. */
  explainability?: TextByLanguage;
  /** Parts that a protected secret covers, and which secret. */
  secrets?: TextByLanguage;
  /** Whether it goes on learning while it is used. */
  learnsInUse?: boolean;
  /** Versions, tests, and who allows a change. */
  changeControl?: TextByLanguage;
  /** Changes that are planned already. */
  plannedChanges?: TextByLanguage;
  /** Description of the system's parts, or where to read it. */
  architecture?: TextByLanguage;
  /** How exact, robust and secure it is, and how that was measured. */
  performance?: TextByLanguage;
  /** How well it does for particular groups of people. */
  performanceByGroup?: TextByLanguage;
  /** How and when it is reviewed and updated, and what it needs to run. */
  maintenance?: TextByLanguage;
  /** Public repository of its code. */
  sourceCode?: WebAddress;
  /** Commit or release in use. */
  codeVersion?: string;
  /** A flow chart, a technical document… */
  workingResources?: Resource[];
}

export type AlgorithmKind = 'rules' | 'learned';

export interface Parameter {
  name: TextByLanguage;
  /** Its weight, its threshold or its share in the result. */
  weight?: TextByLanguage;
  /** What it changes. */
  effect?: TextByLanguage;
}
