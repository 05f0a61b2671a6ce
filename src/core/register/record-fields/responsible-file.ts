import type { RecordContact, TextByLanguage } from './values-file.ts';

/** Who answers for it. */
export interface ResponsibleFields {
  /** The administration that takes the decision; the policy's organisation when absent. */
  administration?: string;
  /** The service that answers for it inside the administration. */
  owner?: string;
  /** Role of the person who answers for it: a title, not a name. */
  accountable?: TextByLanguage;
  /** Where a person writes to obtain the rules of the processing: a service with an address, an email or a form. */
  contact?: RecordContact;
  /** Where to reach the data protection officer; the policy's contact when absent. */
  dataProtectionOfficer?: string;
  /** Joint controllers and representatives, with how to reach them. */
  jointControllers?: string;
  /** Who built it. */
  developer?: Developer;
  /** How it was acquired. */
  sourcing?: Sourcing;
  /** Companies from outside that build or run it. */
  suppliers?: Supplier[];
}

export type Developer = 'own-organisation' | 'other-body-of-same-government' | 'other-government' | 'third-party';

export type Sourcing = 'open-source' | 'custom-built' | 'off-the-shelf';

export interface Supplier {
  name: string;
  /** Number in the company register of its country. */
  registrationNumber?: string;
  /** What it does for the tool. */
  role?: TextByLanguage;
  /** How the contract was awarded. */
  procurement?: TextByLanguage;
  /** Under which conditions it reaches the data. */
  dataAccess?: TextByLanguage;
}
