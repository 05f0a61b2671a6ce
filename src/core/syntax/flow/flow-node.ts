import type { TextRange } from '../../text/document.ts';

/**
 * A program as a flow of values sees it, whatever its language: what runs in which order, and what each part is made of.
 * Statements are expressions whose value nobody takes.
 */
export type FlowNode =
  | LiteralNode
  | NameNode
  | MemberNode
  | CallNode
  | RecordNode
  | AssignNode
  | BranchNode
  | LoopNode
  | FunctionNode
  | ClassNode
  | ImportNode
  | (TextRange & { readonly kind: 'self' })
  /** `list[i]`: one of the values of something. */
  | (TextRange & { readonly kind: 'element'; readonly object: FlowNode; readonly index: FlowNode | undefined })
  /** A string made of parts, or a sum. */
  | (TextRange & { readonly kind: 'text'; readonly parts: readonly FlowNode[] })
  | (TextRange & { readonly kind: 'list'; readonly items: readonly FlowNode[] })
  /** One of several: `a or b`, `a ?? b`. */
  | (TextRange & { readonly kind: 'choice'; readonly options: readonly FlowNode[] })
  /** A comparison, a test, a count: made of its parts, but telling nothing of them. */
  | (TextRange & { readonly kind: 'clean'; readonly parts: readonly FlowNode[] })
  /** Something that is not understood; its parts run. */
  | (TextRange & { readonly kind: 'opaque'; readonly parts: readonly FlowNode[] })
  /** One after the other; the value is the last one's. */
  | (TextRange & { readonly kind: 'block'; readonly parts: readonly FlowNode[] })
  /** What is tried, then perhaps what handles its failure. */
  | (TextRange & { readonly kind: 'attempt'; readonly parts: readonly FlowNode[] })
  /** Ends what is tried, or the function; the first part is what is thrown. */
  | (TextRange & { readonly kind: 'throw'; readonly parts: readonly FlowNode[] })
  | (TextRange & { readonly kind: 'return'; readonly value: FlowNode | undefined });

export interface LiteralNode extends TextRange {
  readonly kind: 'literal';
  /** Content of a string, without its quotes. */
  readonly text: string | undefined;
}

export interface NameNode extends TextRange {
  readonly kind: 'name';
  readonly name: string;
  /** Of a type, the one of what it holds: `Patient` of `List<Patient>`. */
  readonly holds?: FlowNode;
}

export interface MemberNode extends TextRange {
  readonly kind: 'member';
  readonly object: FlowNode;
  readonly name: string;
}

export interface CallNode extends TextRange {
  readonly kind: 'call';
  readonly callee: FlowNode;
  readonly arguments: readonly FlowArgument[];
  /** The type that it is asked to give: `services.GetRequiredService<IChatClient>()`. */
  readonly gives?: FlowNode;
  /** The type that what it gives is said to have: `call.receive<Applicant>()`. */
  readonly asked?: FlowNode;
}

export interface FlowArgument extends TextRange {
  /** Keyword; none for a positional one. */
  readonly name: string | undefined;
  readonly value: FlowNode;
}

export interface RecordNode extends TextRange {
  readonly kind: 'record';
  readonly entries: readonly RecordEntry[];
  readonly spreads: readonly FlowNode[];
  /** What makes it, where it is an object of a class: `new Uri(…) { … }`, `http.Client{…}`. */
  readonly made?: CallNode;
}

export interface RecordEntry extends TextRange {
  readonly key: string;
  /** The value; in a pattern, what takes it. */
  readonly value: FlowNode;
}

export interface AssignNode extends TextRange {
  readonly kind: 'assign';
  readonly target: FlowNode;
  readonly value: FlowNode | undefined;
  /** Declared type. */
  readonly type: FlowNode | undefined;
  /** `+=` and its like: what was there stays. */
  readonly adds: boolean;
  /** Whether it is a declaration of its own: `var client = …`, not `client = …`. */
  readonly declares?: boolean;
}

export interface BranchNode extends TextRange {
  readonly kind: 'branch';
  readonly tests: readonly FlowNode[];
  readonly arms: readonly FlowNode[];
  /** Whether one of the arms runs for sure. */
  readonly isWhole: boolean;
  /** Of what handles a failure: the name that it gets, and the classes of which it is; of any where none is named. */
  readonly catches?: { readonly name: FlowNode | undefined; readonly types: readonly string[] };
}

export interface LoopNode extends TextRange {
  readonly kind: 'loop';
  /** What takes each of the values of `source`. */
  readonly target: FlowNode | undefined;
  readonly source: FlowNode | undefined;
  /** Type that what takes them is declared to have. */
  readonly type?: FlowNode | undefined;
  readonly body: FlowNode;
}

export interface FunctionNode extends TextRange {
  readonly kind: 'function';
  readonly name: string | undefined;
  readonly parameters: readonly FlowParameter[];
  /** Let go once the function has been read for other files. */
  body: FlowNode;
  /** Whether the value of the body is what the function gives. */
  readonly givesBody: boolean;
  /** Whether it is read like a field: `get fullName()`, `@property`. */
  readonly isGetter?: boolean;
  /** Name of the parameter that a lambda has without saying so: Kotlin’s `it`. */
  readonly implicit?: string;
  /** The type that it adds itself to: `fun Applicant.summary()`. */
  readonly extended?: FlowNode;
  /** What a method that stands outside its class is called on: `func (s *Service) Ask()`. */
  readonly receiver?: FlowReceiver;
}

export interface FlowReceiver {
  /** Name of the method. */
  readonly method: string;
  /** Name of the receiver inside the method. */
  readonly name: string | undefined;
  readonly type: FlowNode | undefined;
}

export interface FlowParameter {
  readonly target: FlowNode;
  readonly type: FlowNode | undefined;
  readonly fallback: FlowNode | undefined;
  /** Whether it is a field of the class as well: `constructor(private log: Logger)`. */
  readonly isField: boolean;
  /** Whether it takes all that is left: what has no name, or what has one. */
  readonly gathers?: 'list' | 'keys';
}

export interface ClassNode extends TextRange {
  readonly kind: 'class';
  readonly name: string | undefined;
  readonly body: FlowNode;
  /** Its superclasses and interfaces. */
  readonly bases?: readonly FlowNode[];
  /** Whether its fields are names of kinds and hold nothing: `ContactKind.Email`. */
  readonly isEnum?: boolean;
  /** Whether an object of it shows its fields where it is printed: a record, a data class, an interface of fields alone. */
  readonly isShown?: boolean;
  /** Whether it adds methods to a class of this name that stands elsewhere: Rust’s `impl`. */
  readonly extends?: boolean;
}

export interface ImportNode extends TextRange {
  readonly kind: 'import';
  readonly names: readonly ImportedName[];
}

export interface ImportedName {
  readonly name: string;
  /** As written: `sentry_sdk`, `@sentry/node`, `./log`. */
  readonly module: string;
  /** What is taken of the module; none for the module itself, `*` for all that it holds. */
  readonly exported: string | undefined;
}

export type FlowKind<K extends FlowNode['kind']> = Extract<FlowNode, { readonly kind: K }>;
