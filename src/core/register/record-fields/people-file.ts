import type { TextByLanguage } from './values-file.ts';

/** The people concerned, and what they can do. */
export interface PeopleFields {
  /** Categories of people concerned by the decision. */
  people?: TextByLanguage;
  /** Why the processing matters to the person. */
  significance?: TextByLanguage;
  /** What can happen to the person, with an example. */
  consequences?: TextByLanguage;
  /** What the public and the organisation gain. */
  benefits?: TextByLanguage;
  /** How a person contests the decision: remedies and time limits; who looks at it again. */
  remedies?: TextByLanguage;
  /** How a person obtains that somebody looks at their case. */
  humanContact?: TextByLanguage;
  /** How a person puts their view. */
  representations?: TextByLanguage;
}
