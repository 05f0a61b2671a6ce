/** What people read of one key of a user's file: an entry of `policy-keys.yml`. */
export interface KeyTextFile {
  /**
   * Type and property, as they stand in the `*-file.ts` that declares them: `Organisation.kind`.
   * @pattern ^[A-Z]\w*\.\w+$
   */
  readonly key: string;
  /** In French, what the comment above the property says in English. */
  readonly fr: string;
}
