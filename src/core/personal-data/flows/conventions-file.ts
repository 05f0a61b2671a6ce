/** `conventions.yml`: functions that change what a value tells of a person, whatever the language. */
export interface FlowConventionsFile {
  /** Words in the name of a function after which nothing personal is left, in lower case. */
  readonly sanitizers: readonly string[];
  /** Starts of the names of classes and modules whose functions all are such. */
  readonly sanitizerClasses: readonly string[];
  /** Functions that give the field of their first argument that the second names, in lower case without `_`. */
  readonly asking: readonly string[];
  /** Functions and methods that tell nothing of their arguments, in lower case without `_`. */
  readonly measures: readonly string[];
  /** Those of them that, as methods without a function to call, give all they are called on. */
  readonly wholes: readonly string[];
  /** Fields that tell nothing of what holds them, in lower case without `_`. */
  readonly measuredFields: readonly string[];
  /** Methods of a text or a list that give it back, changed, in lower case without `_`. */
  readonly transparentMethods: readonly string[];
  /** Functions that give their arguments back in another form, in lower case without `_`. */
  readonly conversions: readonly string[];
  /** Functions and methods that make an address of what they are given, in lower case without `_`. */
  readonly addressMakers: readonly string[];
  /** Methods that call the function they are given with what they are called on, in lower case without `_`. */
  readonly iterations: readonly string[];
  /** Methods that put their arguments in what they are called on, in lower case without `_`. */
  readonly additions: readonly string[];
  /** Methods that take the key that they are given out of what they are called on, in lower case without `_`. */
  readonly removals: readonly string[];
  /** Functions and methods that give an object without the keys that they are given, in lower case without `_`. */
  readonly omissions: readonly string[];
  /** Those that give it with these keys alone. */
  readonly picks: readonly string[];
  /** Words in the name of what holds anyone’s fields and says nothing of whose they are: `params`, `row`. */
  readonly containers: readonly string[];
  /** Methods that read the field named by their first argument, in lower case without `_`. */
  readonly accessors: readonly string[];
  /** Where configuration comes from, which is nobody’s: heads of dotted paths. */
  readonly configuration: readonly string[];
  /** Names of what holds a request, in lower case without `_`. */
  readonly requests: readonly string[];
  /** Fields and methods of a request that give the address of who sent it, in lower case without `_`. */
  readonly ofRequests: readonly string[];
  /** Starts of functions that undo what those of `sanitizers` do: `{a,b}` stands for each of these, `*` for anything. */
  readonly undoing: readonly string[];
  /** Those of `iterations` that give what they are called on, or some of it. */
  readonly keepingIterations: readonly string[];
  /** Functions that go over the keys of an object, and not over its values. */
  readonly overKeys: readonly string[];
  /** Methods of Go that read into what they are given: names like these, in lower case. */
  readonly filling: readonly string[];
  /** Last words of variables that hold the name of a field, in lower case. */
  readonly heldKeys: readonly string[];
  /** Ends of the names of types that do things, or are forms of data and not data; whole names of simple types. */
  readonly thingTypes: readonly string[];
  /** Ends of the names of types that say nothing of what they hold. */
  readonly collectionTypes: readonly string[];
  /** What scripts mostly hold of those who run them. */
  readonly scriptSettings: readonly string[];
  /** Categories that a program signs in with as well. */
  readonly credentials: readonly string[];
  /** First words of settings of tools. */
  readonly toolWords: readonly string[];
}
