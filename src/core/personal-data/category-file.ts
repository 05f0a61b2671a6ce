import type { LocalisedText } from '../findings/finding.ts';

/** A kind of personal data, one entry of `categories.yml`. */
export interface DataCategoryFile {
  readonly id: string;
  readonly label: LocalisedText;
  /** IRI of the W3C Data Privacy Vocabulary concept (https://w3id.org/dpv/pd). */
  readonly dpv: string;
  /** GDPR art. 9: special category. */
  readonly special?: boolean;
  /** GDPR art. 10: criminal convictions and offences. */
  readonly criminal?: boolean;
  /** GDPR art. 87: national identification number. */
  readonly nationalId?: boolean;
}
