/**
 * How names are declared in a language. The groups of the pattern say what was met; a digit after the word changes nothing
 * (`local`, `local2`).
 *
 * - `skip`: starts a comment or a text, which `closers` ends;
 * - `owner`: a class, a table, an object, which holds what follows on its line and on the lines further right;
 * - `class`, `enum`: an owner whose members may be names alone, met as `field`: of an enum, those of two words that have a value;
 * - `member`, `local`: declared names;
 * - `name`: a declared name that is a member where the members of an owner stand, and a local elsewhere;
 * - `key`: a declared name, as `name`, that holds what follows as an `owner` does;
 * - `list`: parameters, each of which `parameter` reads (groups `local` and `type`); members of an owner before them;
 * - `type`: type of what is declared.
 */
export interface DeclarationGrammar {
  /** Global. What it matches starts where the line or the name starts, and never holds a line's text twice. */
  readonly pattern: RegExp;
  /** What holds a line starts further left: lines without a word of the lexicon need not be read. */
  readonly ownersByIndent: boolean;
  readonly closers?: Readonly<Record<string, string>>;
  readonly parameter?: RegExp;
}
