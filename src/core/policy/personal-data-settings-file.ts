import type { SeverityOrOff } from '../findings/severity.ts';
import type { Text } from './text-file.ts';

export interface PersonalDataSettings {
  /** Level by data category, such as `social-security-number: error`. Wins over the rule's level. */
  categories?: Record<string, SeverityOrOff>;
  /** Values that may stand in code although they are personal data, each with its reason. Added to the parents’. */
  allow?: AllowedValue[];
  /**
   * Functions of your own after which nothing personal is left, such as `masquer_usager` or `Pseudonymes.tirer`: what they
   * give may be logged or sent. Added to the parents’. Vigie knows `mask`, `hash`, `pseudonymise` and their like.
   */
  sanitizers?: Text[];
}

export interface AllowedValue {
  /** The value, with or without separators. */
  value: Text;
  /** Why it may stand there: `public mailbox of the town hall`. */
  reason: Text;
}
