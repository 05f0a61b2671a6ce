import type { TextRange } from '../text/document.ts';

/**
 * What is kept of a file, whatever its language: scopes with what their names are bound to, and calls. An adapter of a
 * language fills these; whoever asks where a value comes from reads only these.
 */
export interface FileFacts {
  readonly root: Scope;
  readonly calls: readonly CallExpression[];
  /** Assignments to a member of something other than the current instance: `openai.api_base = …`. */
  readonly memberAssignments: readonly MemberAssignment[];
  /** Modules of which every name is imported. */
  readonly starImports: readonly string[];
  /** Namespace of the file, in which names of classes that are not imported lie, as in PHP. */
  readonly home?: string;
  /** What is given to importers under another name than its own here: `export { ask as default }`. */
  readonly exports: ReadonlyMap<string, Expression>;
  /** Modules of which every name is given on: `export * from './llm'`. */
  readonly starExports: readonly string[];
}

export type ScopeKind = 'module' | 'class' | 'function' | 'block';

export interface Scope extends TextRange {
  readonly kind: ScopeKind;
  readonly parent: Scope | undefined;
  /** How many scopes are around. */
  readonly depth: number;
  /** Name and place of the function or class, decorators included; none for what has no name. */
  symbol: { readonly name: string; readonly range: TextRange } | undefined;
  /** For a class: whether its methods see its fields by their bare names, as in Java. */
  isOpen: boolean;
  /** By name, in order of place. */
  readonly bindings: Map<string, Binding[]>;
  /** Fields and methods of a class, by name. */
  readonly members: Map<string, Binding[]>;
  /** Superclasses of a class. */
  readonly bases: Expression[];
  /** What a function gives back. */
  readonly returns: Expression[];
  /** How many parameters a function has, in languages where it tells methods of a name apart. */
  arity: number | undefined;
}

export interface Binding {
  readonly value: Expression;
  /** Offset from which the name has this value. */
  readonly from: number;
  /** Innermost block around: the binding holds for sure only inside it. */
  readonly block: TextRange;
}

export type Expression =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'name'; readonly name: string; readonly scope: Scope; readonly at: number }
  /** `self` or `this`. */
  | { readonly kind: 'self'; readonly word: string; readonly scope: Scope }
  | ImportExpression
  | MemberExpression
  | CallExpression
  /** A string: constant parts and what is put between them. */
  | { readonly kind: 'text'; readonly parts: readonly (string | Expression)[] }
  /** An address whose path was set after it was made: anything else stays what it was. */
  | { readonly kind: 'address'; readonly base: Expression; readonly path: Expression }
  | RecordExpression
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  /** One of several: `a or b`, `a ?? b`, a condition, a pipe of LangChain (whichever part reaches a model). */
  | { readonly kind: 'choice'; readonly options: readonly Expression[] }
  /** A value known by its declared type. */
  | { readonly kind: 'instance'; readonly type: Expression }
  | { readonly kind: 'parameter'; readonly scope: Scope; readonly index: number; readonly name: string }
  | { readonly kind: 'function'; readonly scope: Scope }
  | { readonly kind: 'class'; readonly scope: Scope };

export interface MemberExpression {
  readonly kind: 'member';
  readonly object: Expression;
  readonly name: string;
}

export interface ImportExpression {
  readonly kind: 'import';
  /** As written: `openai`, `@ai-sdk/mistral`, `./openai`, `.openai`. */
  readonly module: string;
  /** Exported name, empty for the module itself. */
  readonly path: readonly string[];
}

export interface CallExpression {
  readonly kind: 'call';
  readonly callee: Expression;
  readonly arguments: readonly Argument[];
  /** Where the callee stands. */
  readonly calleeRange: TextRange;
  readonly scope: Scope;
}

export interface Argument {
  /** Keyword; none for a positional one. */
  readonly name: string | undefined;
  readonly value: Expression;
}

export interface RecordExpression {
  readonly kind: 'record';
  readonly entries: readonly (readonly [string, Expression])[];
  /** What is spread into it. */
  readonly spreads: readonly Expression[];
}

export interface MemberAssignment {
  readonly object: Expression;
  readonly name: string;
  readonly value: Expression;
}

/** Name of a member that may be any: `clients[name]`. */
export const ANY_ENTRY = '[]';

export const unknown: Expression = { kind: 'unknown' };
