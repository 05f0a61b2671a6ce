import type { Day, TextByLanguage } from './values-file.ts';

/** What only the GOV.UK repository of algorithmic transparency records asks. */
export interface UnitedKingdomFields {
  ukOrganisationType?: UkOrganisationType[];
  ukRegions?: UkRegion[];
  ukCapabilities?: UkCapability[];
  /** What it does, in two or three words. */
  ukTask?: string;
  /** Day of first publication. */
  ukPublished?: Day;
  /** Version of the ATRS template that was filled in: numbers differ from one to the next. */
  ukAtrsVersion?: string;
}

/** What only the Dutch Algorithm Register asks. */
export interface NetherlandsFields {
  /** Category of the register: A high-risk AI system, B impactful algorithm, C other. */
  nlCategory?: 'a' | 'b' | 'c';
}

/** What only the Canadian Directive on Automated Decision-Making and its impact assessment ask. */
export interface CanadaFields {
  /** Level that the Algorithmic Impact Assessment gave, from 1 to 4. */
  caImpactLevel?: 1 | 2 | 3 | 4;
  /** Version number of the published assessment. */
  caAssessmentVersion?: string;
  /** Code of the department in the assessment tool. */
  caDepartment?: string;
  /** Job title of who fills in the assessment: no name. */
  caRespondentJob?: string;
  caConsultedTeams?: string[];
  /** Project ID from the IT plan. */
  caProjectId?: string;
  caServiceId?: string;
  /** Departmental programme. */
  caProgram?: string;
  caCapabilities?: CaCapability[];
  /** Numbers of the personal information banks. */
  caInformationBanks?: string;
  /** Channels on which the notice stands. */
  caNoticeChannels?: CaChannel[];
  /** The published peer review, or its summary. */
  caPeerReview?: TextByLanguage;
  /** Gender-based Analysis Plus. */
  caGbaPlus?: TextByLanguage;
  /** Who approved the operation of the system, and when. */
  caApproval?: TextByLanguage;
}

export type UkOrganisationType =
  | 'ministerial-department'
  | 'non-ministerial-department'
  | 'agency-or-public-body'
  | 'local-authority'
  | 'devolved-administration'
  | 'high-profile-group'
  | 'public-corporation';

export type UkRegion =
  | 'international'
  | 'uk'
  | 'great-britain'
  | 'england-and-wales'
  | 'northern-ireland'
  | 'scotland'
  | 'wales'
  | 'england'
  | 'london'
  | 'north-east'
  | 'north-west'
  | 'yorkshire-and-the-humber'
  | 'east-midlands'
  | 'west-midlands'
  | 'south-east'
  | 'east-of-england'
  | 'south-west';

export type UkCapability =
  | 'computer-vision'
  | 'computer-audition'
  | 'computer-linguistics'
  | 'robotics'
  | 'forecasting'
  | 'discovery'
  | 'planning'
  | 'creation'
  | 'analysis'
  | 'management'
  | 'other';

export type CaCapability =
  'image' | 'text-and-speech' | 'risk-assessment' | 'content-generation' | 'process-automation' | 'other';

export type CaChannel = 'internet' | 'in-person' | 'mail' | 'telephone';
