import type { Day, Month, TextByLanguage, WebAddress } from './values-file.ts';

/** What it is. */
export interface AlgorithmFields {
  /**
   * Same as the name of the file.
   * @pattern ^[a-z0-9][a-z0-9-]*$
   */
  id: string;
  /** What people call it. */
  name: TextByLanguage;
  /** One or two sentences for a list: what it does, and in which procedure. The Dutch register takes 350 characters. */
  summary?: TextByLanguage;
  /** What the processing is for in this procedure, in words that the person understands. */
  purpose?: TextByLanguage;
  /** What it does, which problem it answers, how and why it is used, without jargon. */
  description?: TextByLanguage;
  /** The procedure around it: why the decision exists, who takes part, which tasks are needed. */
  context?: TextByLanguage;
  /** What it is meant for, and what it is not meant for. */
  scope?: TextByLanguage;
  /** Where it is in its life. */
  phase?: Phase;
  /** Month in which it went into use. */
  startDate?: Month;
  /** Month in which it went out of use. */
  endDate?: Month;
  /** Policy areas. */
  themes?: Theme[];
  /** Words by which people search for it. */
  tags?: string[];
  /** Page of the organisation about the use of it. */
  website?: WebAddress;
  /** Its page in the organisation's own register. */
  registerPage?: WebAddress;
  /** When a person last read this record through, and who. */
  review?: Review;
}

export type Phase =
  'design' | 'development' | 'pilot' | 'private-beta' | 'public-beta' | 'production' | 'retired' | 'recalled';

export type Theme =
  | 'administration'
  | 'culture'
  | 'defence'
  | 'economy'
  | 'education'
  | 'environment'
  | 'health'
  | 'housing'
  | 'infrastructure'
  | 'international'
  | 'justice'
  | 'migration'
  | 'public-finance'
  | 'public-safety'
  | 'regulation'
  | 'social-protection'
  | 'transport'
  | 'work';

export interface Review {
  on: Day;
  /** A role or a service rather than a name. */
  by?: string;
}
