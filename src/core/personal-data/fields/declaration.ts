/** A name where it is declared: not where it is used. */
export interface Declaration {
  readonly name: string;
  /**
   * `member`: of a class, a table, a schema or a form, whose place is a fact of its own; `local`: a variable, a parameter or
   * a key, of which a file may have hundreds with one name.
   */
  readonly kind: 'member' | 'local';
  /** What holds it, the innermost first. */
  readonly owners: readonly string[];
  /** Declarations of one class, table, form or signature have the same number. */
  readonly group: number;
  readonly isBoolean: boolean;
  /** Offset where the grammar's pattern found it, and in a list of parameters where its own pattern did, from the list's start. */
  readonly foundAt: number;
  readonly inList?: number;
}
