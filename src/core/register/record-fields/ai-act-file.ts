import type { Day, TextByLanguage, WebAddress } from './values-file.ts';

/** What only Regulation (EU) 2024/1689 (AI Act) asks. */
export interface AiActFields {
  /** Result of the check against the practices that article 5 forbids: who looked, and when. */
  prohibitedPracticeCheck?: Check;
  /** Point of Annex III under which the use falls. */
  annexIIIPoint?: AnnexIIIPoint;
  /** Conditions of article 6(3) on which the provider relies to say that the system is not high-risk. */
  derogationConditions?: DerogationCondition[];
  /** The documented assessment of article 6(4), or where it is kept. */
  derogationAssessment?: TextByLanguage;
  /** Address of the provider's entry in the EU database. */
  euDatabaseEntry?: WebAddress;
  /** Name, address and contact details of who submits the registration. */
  submitter?: string;
  /** Name, address and contact details of the authorised representative. */
  authorisedRepresentative?: string;
  /** Member States where it is on the market or in service. */
  memberStates?: string[];
  /** Type, number and expiry date of the certificate, and the notified body. */
  certificate?: string;
  /** Copy of the certificate. */
  certificateCopy?: WebAddress;
  /** Copy of the EU declaration of conformity. */
  declarationOfConformity?: WebAddress;
  /** Electronic instructions for use. */
  instructionsForUse?: WebAddress;
  /** Where logs are, how they are read and how long they are kept: six months at least. */
  logs?: TextByLanguage;
  /** When workers and their representatives were told. */
  workersInformed?: Day;
  /** When the market surveillance authority was notified of the impact assessment. */
  authorityNotified?: Day;
  /** How generated content is marked so that a machine can tell. */
  marking?: TextByLanguage;
  /** Code of practice that is followed. */
  codeOfPractice?: string;
  /** How the information reaches people with a disability. */
  accessibleInformation?: TextByLanguage;
  /** What is analysed when people are exposed to emotion recognition or biometric categorisation, and by whom. */
  exposure?: TextByLanguage;
  /** Person or body with editorial responsibility: a role rather than a name. */
  editor?: string;
}

/** A check that a person made. */
export interface Check {
  on: Day;
  /** A role or a service rather than a name. */
  by: string;
  result?: TextByLanguage;
}

export type AnnexIIIPoint =
  '1' | '2' | '3' | '4' | '5(a)' | '5(b)' | '5(c)' | '5(d)' | '6' | '7' | '8(a)' | '8(b)' | 'none';

export type DerogationCondition = 'a' | 'b' | 'c' | 'd';
