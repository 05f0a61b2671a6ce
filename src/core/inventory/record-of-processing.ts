/**
 * What the record of processing activities asks that no code can tell: only a person can fill it in. The letters are
 * those of GDPR art. 30(1), `legal-basis` apart, which art. 6(1) and 9(2) ask for and art. 30 does not.
 * Source: https://eur-lex.europa.eu/eli/reg/2016/679/oj
 */
export const recordParts = [
  'purposes',
  'data-subjects',
  'recipient-categories',
  'transfers',
  'time-limits',
  'security',
  'legal-basis',
] as const;

export type RecordPart = (typeof recordParts)[number];
