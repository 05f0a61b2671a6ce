import type { Wording } from '../texts/wording-file.ts';

export type ExplanationTextId =
  | 'title'
  | 'asOf'
  | `verdict.${'applies' | 'on-request' | 'unknown' | 'does-not-apply' | 'starts-later'}`
  | `origin.${'answer' | 'record' | 'policy' | 'computed'}`
  | `answer.${'yes' | 'no'}`
  | 'because'
  | 'open'
  | 'since'
  | 'starts'
  | 'consequence'
  | 'lacks'
  | 'answered'
  | 'unconfirmed'
  | 'nothingLacks'
  | 'exempt'
  | 'inferred'
  | 'policy'
  | 'guidance'
  | `list.${'id' | 'binds'}`;

/** What an explanation of the law says around the law's own texts: `explanation-texts.yml`. */
export type ExplanationTextsFile = Record<ExplanationTextId, Wording>;
