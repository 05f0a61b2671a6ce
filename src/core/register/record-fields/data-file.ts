import type { TextByLanguage, WebAddress } from './values-file.ts';

/** The data it uses. */
export interface DataFields {
  /** Ids of the data categories used. */
  data?: string[];
  /** Each kind of data with its source and how it was collected. */
  dataUsed?: DataUsed[];
  /** Personal, protected or proxy attributes in the data of live use. */
  sensitiveAttributes?: TextByLanguage;
  /** Article 6(1) of the GDPR: on what the processing of personal data rests. */
  lawfulBasis?: LawfulBasis;
  /** On what the use of special categories of data rests. */
  specialCategoryBasis?: SpecialCategoryBasis;
  /** On what a decision by automated means alone rests: article 22(2) of the GDPR. */
  automatedDecisionBasis?: AutomatedDecisionBasis;
  /** Who receives the data, AI services that the code calls included. */
  recipients?: TextByLanguage;
  /** Country or organisation outside the Union that receives data, and the safeguard used. */
  transfers?: TextByLanguage;
  /** How long each category of data is kept. */
  retention?: TextByLanguage;
  /** Technical and organisational measures of security. */
  security?: TextByLanguage;
  /** Who can reach the data, where they are kept, for how long, under what protection. */
  dataAccess?: TextByLanguage;
  /** Agreements that allow the sharing of data, or that there is none. */
  dataSharing?: TextByLanguage;
  /** Text, image, table… */
  dataModality?: TextByLanguage;
  /** Number of records or samples. */
  dataQuantities?: TextByLanguage;
  /** Known gaps and skews, and what was done about them. */
  dataQuality?: TextByLanguage;
  /** How the data were prepared. */
  dataCleaning?: TextByLanguage;
  /** The public part of the register of processing activities. */
  processingRegister?: WebAddress;
}

export interface DataUsed {
  name: TextByLanguage;
  /** The person, another administration, a register, an API… */
  source?: TextByLanguage;
  /** How they were first collected, by whom and for what. */
  collection?: TextByLanguage;
  /**
   * The data, where they are open.
   * @format uri
   */
  link?: WebAddress;
}

export type LawfulBasis =
  | 'consent'
  | 'contract'
  | 'legal-obligation'
  | 'vital-interests'
  | 'public-task'
  | 'legitimate-interests'
  | 'recognised-legitimate-interest';

export type SpecialCategoryBasis = 'explicit-consent' | 'substantial-public-interest';

export type AutomatedDecisionBasis = 'contract' | 'law' | 'explicit-consent';
