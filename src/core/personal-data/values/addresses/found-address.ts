import type { TextRange } from '../../../text/document.ts';

/** Longest address that is read, in UTF-16 code units. */
export const WINDOW = 140;

/** Words of a street’s name, and of a town’s. */
export const MAX_WORDS = 7;

/** Where an address stands in a text. */
export interface FoundAddress extends TextRange {
  readonly hasTown: boolean;
}
