import type { CatalogueLanguage } from '../../ai-calls/provider-file.ts';
import type { Expression, ScopeKind } from '../facts.ts';
import type { FactsReader } from '../facts-reader.ts';
import type { FlowTraits } from '../flow/flow-traits.ts';
import type { FlowReads } from '../flow/flow-reader.ts';
import type { SyntaxNode } from '../syntax-node.ts';

/** What is particular to a language: one file, and one line in `adapters.ts`. */
export type LanguageAdapter = TreeAdapter | FlowAdapter;

/** A language that is already read as a flow of values: its facts are made of that. */
export interface FlowAdapter {
  readonly family: CatalogueLanguage;
  readonly grammars: ReadonlyMap<string, string>;
  readonly flow: FlowReads;
  readonly idioms: Idioms;
  readonly traits: FlowTraits;
  /** Finds the namespace of a file where classes that are not imported lie in it. */
  readonly home?: RegExp;
}

/** A language whose facts are read from its tree. */
export interface TreeAdapter {
  /** Languages that share their libraries have one family: the key of a catalogue's names. */
  readonly family: CatalogueLanguage;
  /** VS Code's language identifiers, each with the grammar that parses it. */
  readonly grammars: ReadonlyMap<string, string>;
  /** Node types that open a scope. */
  readonly scopes: ReadonlyMap<string, ScopeKind>;
  readonly idioms: Idioms;
  /** Called for every node, parents first, before the scope that it may open. Tells the reader of names and calls. */
  visit(node: SyntaxNode, reader: FactsReader): void;
  /** Called inside the scope that the node opens: parameters, superclasses, the value of an arrow function. */
  open(node: SyntaxNode, reader: FactsReader): void;
  /** What an expression is. Must not look into a node that opens a scope. */
  expression(node: SyntaxNode, reader: FactsReader): Expression;
}

/** Functions of the language's library with a known meaning, as dotted paths from their module. */
export interface Idioms {
  /** Objects whose members are environment variables. */
  readonly environments: ReadonlySet<string>;
  /** Functions that read an environment variable: name, then default. */
  readonly environmentReads: ReadonlySet<string>;
  /** Functions that import the module named by their argument. */
  readonly dynamicImports: ReadonlySet<string>;
  /** Functions whose value, as a text, is their first argument. */
  readonly textConversions: ReadonlySet<string>;
  /** Functions that join a base and a path, in this order. */
  readonly urlJoins: ReadonlySet<string>;
  /** Methods of an address that open it, each with the class that it is one of. */
  readonly openers: ReadonlyMap<string, string>;
  /** Functions that fill the places of a text, their first argument, with the others. */
  readonly formats: ReadonlySet<string>;
  /** Functions that put texts together, each with what stands between them: a text, or the `first` or `last` argument. */
  readonly joins: ReadonlyMap<string, string>;
  /** Functions that put a text in the place of another: the whole text is their first or their last argument. */
  readonly replacements: ReadonlyMap<string, 'text-first' | 'text-last'>;
  /** Functions that make a list of their arguments. */
  readonly lists: ReadonlySet<string>;
  /** Functions and constructors that make an address of a path and an optional base, in this order. */
  readonly urlConstructors: ReadonlySet<string>;
  /** Functions that replace the module named at the head of their argument by a test double. */
  readonly mocks: ReadonlySet<string>;
  /** Modules and globals that make test doubles: what they return is never the real thing. */
  readonly doubles: ReadonlySet<string>;
}
