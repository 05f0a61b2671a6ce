/** One list of `data/email-names.yml`: names that tell an address of a person from the rest. */
export interface NameListFile {
  readonly list: EmailNameList;
  /** Where the names come from. */
  readonly source: string;
  /** Lower case. */
  readonly names: readonly string[];
}

/**
 * `reserved-domain`, `reserved-ending`, `example-domain`, `example-name`, `example-label`, `example-local-part`: nobody is
 * behind the address; an `example-name` stands before the domain's ending. `role`, and `office` with another word: the mailbox of
 * an organisation; `mailing-list-label`: in the domain of a list. `machine-account`, `program-word`, `protocol-domain`: not a
 * mailbox. `private-provider`: who has a mailbox there is a person. `test-word` and `test-account`:
 * in the local part of an account of tests. `no-reply`, `team-beginning`: at the beginning of a mailbox of programs and teams;
 * `role-ending` at the end of any, `role-last-word` as its last word.
 */
export type EmailNameList =
  | 'reserved-domain'
  | 'reserved-ending'
  | 'example-domain'
  | 'example-name'
  | 'example-label'
  | 'example-local-part'
  | 'role'
  | 'office'
  | 'mailing-list-label'
  | 'machine-account'
  | 'program-word'
  | 'protocol-domain'
  | 'private-provider'
  | 'test-word'
  | 'test-account'
  | 'no-reply'
  | 'team-beginning'
  | 'role-last-word'
  | 'role-ending';
