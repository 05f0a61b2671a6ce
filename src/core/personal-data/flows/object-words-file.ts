import type { FlowLanguageId } from '../../syntax/flow/flow-reader.ts';

/**
 * `object-words.yml`: names by which code makes objects, shows them, writes them out, copies them and takes them apart. Where it
 * says so, they are in lower case without `_`, and `{a,b}` stands for each of these, `*` for anything.
 */
export interface ObjectWordsFile {
  /** What classes call the function that makes their objects, where it is not their own name. */
  readonly makers: readonly string[];
  /** Methods that say what is seen of an object where it is printed; the first one that a class has counts. */
  readonly printers: readonly string[];
  /** Methods that say what is written of it. */
  readonly writers: readonly string[];
  /** Languages whose parameters often have no type, and that print an object with what it holds. */
  readonly printedWhole: readonly FlowLanguageId[];
  /** Functions and methods that give all fields of an object, whatever it prints: names like these, in lower case. */
  readonly dumping: readonly string[];
  /** Those that take the names of keys to keep or to leave out, in lower case. */
  readonly choosing: readonly string[];
  /** What copies an object with some of its fields changed, in lower case. */
  readonly copying: readonly string[];
  /** Fields that hold a thing as a whole. */
  readonly passing: readonly string[];
  /** Starts of functions that do something with what they are given and give nothing of it. */
  readonly acting: readonly string[];
  /** Ends of the names of what is made to carry a content. */
  readonly wrappers: readonly string[];
  /** Names of what declares schemas of objects. */
  readonly schemaLibraries: readonly string[];
  /** Its functions that declare one. */
  readonly schemaMakers: readonly string[];
  /** Methods of a schema that give its object, or refuse it: names like these, in lower case. */
  readonly parsing: readonly string[];
}
