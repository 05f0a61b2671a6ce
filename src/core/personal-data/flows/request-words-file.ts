import type { FlowLanguageId } from '../../syntax/flow/flow-reader.ts';

/**
 * `request-words.yml`: names by which code makes requests and sends them. In lower case without `_`; `{a,b}` stands for each of
 * these, `*` for anything.
 */
export interface RequestWordsFile {
  /** Languages in which a request is made in one place and sent in another. */
  readonly madeApart: readonly FlowLanguageId[];
  /** What makes a request, a message or an address; a class does too. */
  readonly making: readonly string[];
  /** A step of a builder, and elsewhere what sends at once. */
  readonly building: readonly string[];
  /** What sends what it is given. */
  readonly sending: readonly string[];
  /** Functions and methods that send a request to the address they are given. */
  readonly requesting: readonly string[];
  /** Methods that take what a request carries, of an object that knows its address. */
  readonly carrying: readonly string[];
  /** Keys and keywords that say where a request goes. */
  readonly addressKeys: readonly string[];
  /** Members of a request that it carries. */
  readonly bodyMembers: readonly string[];
  /** Arguments and options of a request that are its address, or that say how it is sent: as they are written. */
  readonly notBody: readonly string[];
  /** Arguments of an AI call that hold no content: as they are written. */
  readonly notContent: readonly string[];
  /** Languages in which a function that is handed to a service builds what is sent. */
  readonly builtByFunctions: readonly FlowLanguageId[];
}
