import type { Day, Resource, TextByLanguage, WebAddress } from './values-file.ts';

/** Risks, assessments, and why it was chosen all the same. */
export interface RisksFields {
  /** What can go wrong for people, and what is done about it. */
  risks?: Risk[];
  /** What happens when a risk comes true: who does what, where people complain. */
  riskResponse?: TextByLanguage;
  /** Why these data and this method are needed, and no more than is needed. */
  proportionality?: TextByLanguage;
  /** How the work was done before. */
  previousProcess?: TextByLanguage;
  /** Other ways, without an algorithm too, and why they were set aside. */
  alternatives?: TextByLanguage;
  /** Assessments that were made: data protection, equality, ethics… */
  impactAssessments?: ImpactAssessment[];
  /** Why an assessment was not made. */
  impactAssessmentNote?: TextByLanguage;
  /** Findings of the data protection impact assessment. */
  dpiaSummary?: TextByLanguage;
  /** Findings of the fundamental rights impact assessment. */
  friaSummary?: TextByLanguage;
  /** Results of reviews and audits, or that there is none. */
  audits?: TextByLanguage;
  /** Impact studies, statistics… */
  impactResources?: Resource[];
}

export interface Risk {
  risk: TextByLanguage;
  measure?: TextByLanguage;
}

export interface ImpactAssessment {
  name: TextByLanguage;
  summary?: TextByLanguage;
  date?: Day;
  /**
   * @format uri
   */
  link?: WebAddress;
}
