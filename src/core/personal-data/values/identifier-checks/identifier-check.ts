/**
 * @param compact letters in capitals and digits, without separators.
 * @param written the same with its separators.
 */
export type IdentifierCheck = (compact: string, written: string) => boolean;
