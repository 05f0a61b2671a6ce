import type { Wording } from '../texts/wording-file.ts';

/** Texts of the record's form that depend on the record. */
export type FormTextId =
  | 'missing'
  | 'unanswered'
  | 'unconfirmed'
  | 'in-language'
  | 'files'
  | 'symbols'
  | 'unreadable'
  | 'duty'
  | 'nothing-chosen'
  | 'human-step'
  | `kind-${'learned' | 'rules'}`;

export type FormTextsFile = Readonly<Record<FormTextId, Wording>>;
